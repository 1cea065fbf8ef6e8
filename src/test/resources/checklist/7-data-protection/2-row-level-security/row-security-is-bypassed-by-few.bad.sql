-- finds: reporting
create role reporting login bypassrls;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
