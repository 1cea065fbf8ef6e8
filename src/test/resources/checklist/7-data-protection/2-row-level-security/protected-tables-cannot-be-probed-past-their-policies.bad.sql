-- finds: shop.orders.shop_app
-- finds: shop.orders.everyone
create role shop_app login;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
grant all on shop.orders to shop_app;
grant references (id) on shop.orders to public;
