create role shop_app login;
create role backup_job bypassrls;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
grant select, insert, update, delete on shop.orders to shop_app;
-- Near miss: sees every row anyway.
grant references on shop.orders to backup_job;
-- Near miss: a table nobody protects.
create table shop.opening_hours (weekday text primary key);
grant references, trigger on shop.opening_hours to shop_app;
