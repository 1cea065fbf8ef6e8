-- finds: shop.order_totals.shop.orders
-- finds: shop.shops.shop.orders
create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text, total numeric);
alter table shop.orders enable row level security;
create materialized view shop.order_totals as
    select shop_name, pg_catalog.sum(total) as total from shop.orders group by shop_name;
grant select on shop.order_totals to reporting;
-- Through a view in between, and with a right on one column.
create view shop.big_orders as select shop_name from shop.orders where total > 1000;
create materialized view shop.shops as select distinct shop_name from shop.big_orders;
grant select (shop_name) on shop.shops to public;
