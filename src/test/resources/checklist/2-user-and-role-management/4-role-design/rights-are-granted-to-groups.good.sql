create role shop_readers nologin;
create role clerk login in role shop_readers;
create schema shop;
create table shop.orders (id int, total numeric);
grant usage on schema shop to shop_readers;
grant select on shop.orders to shop_readers;
-- Near misses: rights of an owner show up in the same list, and so do those of everybody.
create role shop_owner login;
create table shop.parcels (id int);
alter table shop.parcels owner to shop_owner;
grant all on shop.parcels to shop_owner;
grant select on shop.parcels to public;
