-- finds: shop_app
-- finds: standby
create role standby login replication connection limit 4;
create role shop_app login replication;
