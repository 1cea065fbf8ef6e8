-- finds: shop
create schema shop;
create table shop.orders (id bigint primary key);
grant usage on schema shop to public;
