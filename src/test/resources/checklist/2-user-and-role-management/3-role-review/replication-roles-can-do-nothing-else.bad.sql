-- finds: shop_owner
-- finds: anna
create role shop_owner login replication;
create schema shop authorization shop_owner;
create role anna login superuser replication;
