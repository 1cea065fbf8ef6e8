create role standby login replication;
-- Near miss: not an owner; it may only look.
create role change_feed login replication;
create schema shop;
create table shop.orders (id int);
grant usage on schema shop to change_feed;
grant select on shop.orders to change_feed;
