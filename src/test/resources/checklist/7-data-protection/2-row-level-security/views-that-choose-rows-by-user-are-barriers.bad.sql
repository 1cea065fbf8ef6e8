-- finds: shop.my_orders
create role clerk;
create schema shop;
create table shop.orders (id bigint primary key, clerk text);
create view shop.my_orders as select id from shop.orders where clerk = current_user;
grant select on shop.my_orders to clerk;
