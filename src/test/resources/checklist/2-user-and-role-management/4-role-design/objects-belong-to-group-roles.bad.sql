-- finds: shop.shop_app
-- finds: ledger.bookkeeper
create role shop_app login;
create schema shop authorization shop_app;
create table shop.orders (id int);
alter table shop.orders owner to shop_app;
create role ledger_owner nologin;
create schema ledger authorization ledger_owner;
create role bookkeeper login;
create function ledger.close_year() returns void language sql as '';
alter function ledger.close_year() owner to bookkeeper;
