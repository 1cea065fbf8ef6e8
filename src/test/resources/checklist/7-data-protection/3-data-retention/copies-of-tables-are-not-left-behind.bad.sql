-- finds: shop.customer_old
-- finds: shop.orders_20240131
-- finds: shop.tmp
create schema shop;
create table shop.customer_old (id bigint);
create table shop.orders_20240131 (id bigint);
create table shop.tmp (id bigint);
