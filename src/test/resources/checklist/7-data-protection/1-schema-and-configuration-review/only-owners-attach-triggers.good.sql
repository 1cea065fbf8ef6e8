create role shop_app login;
create role shop_owner;
create schema shop;
create table shop.orders (id bigint primary key);
alter table shop.orders owner to shop_owner;
grant select, insert, update, delete on shop.orders to shop_app;
-- Near miss: the owner's own right, written down.
grant all on shop.orders to shop_owner;
