-- finds: shop.shop_app
-- finds: shop.everyone
create role shop_app login;
create schema shop;
create table shop.orders (id bigint primary key);
create table shop.customer (id bigint primary key);
grant all on shop.orders, shop.customer to shop_app;
grant trigger on shop.orders to public;
