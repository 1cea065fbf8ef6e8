-- finds: shop.orders.copy_orders
create schema shop;
create table shop.orders (id bigint primary key);
create table shop.orders_copy (id bigint);
create rule copy_orders as on insert to shop.orders do also insert into shop.orders_copy values (new.id);
