-- finds: shop.orders.shop_app
create role shop_app login;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
grant all on shop.orders to shop_app;
