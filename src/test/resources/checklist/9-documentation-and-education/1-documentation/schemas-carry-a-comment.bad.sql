-- finds: shop
create schema shop;
create table shop.orders (id int);
