-- fixed by hand: PostgreSQL has no command for it
-- finds: table.shop.orders
-- finds: function.shop.hello()
create role leaver;
create schema shop;
create table shop.orders (id bigint primary key);
grant select on shop.orders to leaver;
create function shop.hello() returns text language sql as $$ select 'hello'::text $$;
alter function shop.hello() owner to leaver;
delete from pg_catalog.pg_authid where rolname = 'leaver';
