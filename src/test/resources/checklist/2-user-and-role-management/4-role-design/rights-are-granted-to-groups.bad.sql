-- finds: shop.clerk
-- finds: shop.reporting
create role clerk login;
create role reporting login;
create schema shop;
create table shop.orders (id int, total numeric);
grant usage on schema shop to clerk;
grant select, insert on shop.orders to clerk;
grant select (total) on shop.orders to reporting;
