create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
-- Near miss: a superuser bypasses everything anyway, and is judged as a superuser.
create role emergency login superuser bypassrls;
