-- finds: shop.logins
-- finds: shop.login_list
create role helpdesk;
create schema shop;
create view shop.logins as select usename, passwd from pg_catalog.pg_shadow;
create view shop.login_list as select usename, passwd as word from shop.logins;
grant select on shop.logins to helpdesk;
grant select on shop.login_list to public;
