-- finds: shop.orders
create role shop_app login;
create schema shop authorization shop_app;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders owner to shop_app;
alter table shop.orders enable row level security;
