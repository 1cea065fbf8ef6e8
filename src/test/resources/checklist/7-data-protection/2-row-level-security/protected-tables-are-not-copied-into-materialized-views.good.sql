create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text, total numeric);
alter table shop.orders enable row level security;
-- Near miss: a copy that only its owner may read.
create materialized view shop.order_totals as
    select shop_name, pg_catalog.sum(total) as total from shop.orders group by shop_name;
-- Near miss: a copy of a table nobody protects.
create table shop.opening_hours (weekday text primary key);
create materialized view shop.week as select weekday from shop.opening_hours;
grant select on shop.week to reporting;
