-- finds: dba.shop.shop_owner
-- finds: every role.exchange.everyone
-- finds: helpdesk.Till.clerk
create role shop_owner login;
create role clerk login;
create role dba login superuser;
create role helpdesk login createrole;
create schema shop authorization shop_owner;
create schema exchange;
create schema "Till";
grant create on schema exchange to public;
grant create on schema "Till" to clerk;
alter role dba in database fixture set search_path = shop, pg_catalog;
alter database fixture set search_path = exchange, shop;
alter role helpdesk set search_path = "Till";
