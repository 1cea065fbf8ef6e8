-- finds: shop.orders
-- finds: shop.order_totals
-- finds: shop.rating
create role anon;
create role authenticated;
create schema shop;
grant usage on schema shop to anon, authenticated;
create table shop.orders (id bigint primary key, customer text);
grant select on shop.orders to anon;
create materialized view shop.order_totals as select customer, pg_catalog.count(*) from shop.orders group by 1;
grant select on shop.order_totals to authenticated;
create table shop.rating (id bigint primary key, stars int);
grant insert (id, stars) on shop.rating to public;
