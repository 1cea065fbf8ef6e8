-- finds: shop.orders
create role shop_app login;
create schema shop authorization shop_app;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders owner to shop_app;
alter table shop.orders enable row level security;
-- finds: shop.customer
-- Nobody logs in as this owner, but a member of it does.
create role shop_owner;
create role shop_clerk login in role shop_owner;
create table shop.customer (id bigint primary key);
alter table shop.customer owner to shop_owner;
alter table shop.customer enable row level security;
