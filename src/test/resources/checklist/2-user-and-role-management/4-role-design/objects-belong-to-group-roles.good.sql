create role shop_owner nologin;
create schema shop authorization shop_owner;
create table shop.orders (id serial);
alter table shop.orders owner to shop_owner;
-- Near miss: it may do everything with the rows, and owns nothing.
create role shop_app login;
grant all on shop.orders to shop_app;
grant all on schema shop to shop_app;
