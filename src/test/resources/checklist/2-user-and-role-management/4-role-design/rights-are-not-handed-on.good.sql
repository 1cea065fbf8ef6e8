create role clerk login;
create role shop_owner nologin;
create schema shop authorization shop_owner;
create table shop.orders (id int);
alter table shop.orders owner to shop_owner;
-- Near miss: the owner may pass on everything anyway.
grant select on shop.orders to shop_owner with grant option;
grant select, insert, update, delete on shop.orders to clerk;
