create role shop_owner;
create schema shop;
-- Near miss: an owner has its own rights, written down or not.
create table shop.orders (id bigint primary key);
alter table shop.orders owner to shop_owner;
revoke delete on shop.orders from shop_owner;
-- Near miss: what everyone may is judged elsewhere.
grant select on shop.orders to public;
