-- fixed by hand: only people know which rights were approved
-- finds: shop.reporting
-- finds: shop.shop_app
create role shop_app login;
create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, total numeric);
create view shop.order_list as select id from shop.orders;
grant select on all tables in schema shop to reporting;
grant update (total) on shop.orders to shop_app;
