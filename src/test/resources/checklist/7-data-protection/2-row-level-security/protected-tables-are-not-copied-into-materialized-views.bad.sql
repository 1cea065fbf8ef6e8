-- finds: shop.order_totals.shop.orders
create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text, total numeric);
alter table shop.orders enable row level security;
create materialized view shop.order_totals as
    select shop_name, pg_catalog.sum(total) as total from shop.orders group by shop_name;
grant select on shop.order_totals to reporting;
