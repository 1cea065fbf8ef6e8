-- fixed by hand: the application has to be changed first
-- finds: shop.account.password
-- finds: shop.supplier.portal_passwd
create schema shop;
create table shop.account (id bigint, login text, password text);
create table shop.supplier (id bigint, portal_passwd varchar(40));
grant select on shop.account to public;
