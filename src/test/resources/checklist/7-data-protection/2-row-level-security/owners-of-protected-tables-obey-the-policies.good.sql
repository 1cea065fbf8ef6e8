create role shop_app login;
create role shop_owner;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders owner to shop_app;
alter table shop.orders enable row level security;
alter table shop.orders force row level security;
-- Near miss: not forced, but nobody can log in as its owner.
create table shop.customer (id bigint primary key);
alter table shop.customer owner to shop_owner;
alter table shop.customer enable row level security;
-- Near miss: a member that cannot log in, and one that inherits nothing.
create role shop_team in role shop_owner;
create role shop_guest login noinherit in role shop_owner;
