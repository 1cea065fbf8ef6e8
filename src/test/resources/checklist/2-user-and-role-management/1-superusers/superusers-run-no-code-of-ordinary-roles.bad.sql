-- finds: ops.note_ddl()
-- finds: shop.plain_name(name text)
-- finds: shop.rounded(price numeric)
create role clerk login;
create role shop_owner nologin;
grant shop_owner to clerk;
create role shop_app login;
create schema ops;
create schema shop;
create function ops.note_ddl() returns event_trigger language plpgsql as $$ begin end $$;
create table shop.customers (name text, price numeric);
create function shop.plain_name(name text) returns text language sql immutable as 'select lower(name)';
create index customers_name on shop.customers (shop.plain_name(name));
create function shop.rounded(price numeric) returns numeric language sql immutable as 'select round(price)';
create materialized view shop.prices as select shop.rounded(price) as price from shop.customers;
create event trigger watch_ddl on ddl_command_end execute procedure ops.note_ddl();
alter function ops.note_ddl() owner to shop_app;
alter function shop.plain_name(text) owner to shop_owner;
alter function shop.rounded(numeric) owner to shop_app;
