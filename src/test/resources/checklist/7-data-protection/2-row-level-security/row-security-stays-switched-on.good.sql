create role shop_app login;
create schema shop;
create table shop.orders (id bigint primary key);
alter table shop.orders enable row level security;
-- Near miss: a setting for a role that says what the server says anyway.
alter role shop_app set row_security = on;
