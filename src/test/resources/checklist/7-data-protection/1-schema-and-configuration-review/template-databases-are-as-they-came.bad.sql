-- fixed by hand: only people know what new databases shall have
-- finds: schema.shop
-- finds: table.shop.orders
-- finds: function.public.note_ddl()
-- finds: event trigger.watch_ddl
-- finds: extension.citext
update pg_catalog.pg_database set datistemplate = true where datname = 'fixture';
create schema shop;
create table shop.orders (id bigserial primary key);
create function public.note_ddl() returns event_trigger language plpgsql as 'begin null; end';
create event trigger watch_ddl on ddl_command_end execute procedure public.note_ddl();
create extension citext;
