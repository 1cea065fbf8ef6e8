-- finds: shop.orders_2025
-- finds: shop.old_orders
create role reporting;
create schema shop;
create table shop.orders (id bigint, shop_name text, placed date) partition by range (placed);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
create table shop.orders_2025 partition of shop.orders for values from ('2025-01-01') to ('2026-01-01');
grant select on all tables in schema shop to reporting;
-- A child by inheritance, with a right on one column.
create table shop.customer (id bigint, shop_name text);
alter table shop.customer enable row level security;
create table shop.old_orders () inherits (shop.customer);
grant select (id) on shop.old_orders to reporting;
