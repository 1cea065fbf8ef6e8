-- fixed by hand: the place of the setting decides which command takes it back
-- finds: role shop_app
create role shop_app login;
alter role shop_app set row_security = off;
create schema shop;
create table shop.orders (id bigint primary key);
alter table shop.orders enable row level security;
