create role shop_owner nologin;
create role anna login superuser;
grant shop_owner to anna;
create role shop_app login;
create schema shop;
-- Near miss: nobody but a superuser reaches the owner.
create table shop.customers (name text);
create function shop.plain_name(name text) returns text language sql immutable as 'select lower(name)';
create index customers_name on shop.customers (shop.plain_name(name));
alter function shop.plain_name(text) owner to shop_owner;
-- Near miss: the table belongs to the same ordinary role.
create table shop.orders (name text);
create function shop.short_name(name text) returns text language sql immutable as 'select left(name, 5)';
create index orders_name on shop.orders (shop.short_name(name));
alter function shop.short_name(text) owner to shop_app;
alter table shop.orders owner to shop_app;
-- Near miss: an ordinary view runs its functions as the reader.
create view shop.names as select shop.short_name(name) from shop.customers;
-- Near miss: the function belongs to the superuser.
create function shop.note_ddl() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger watch_ddl on ddl_command_end execute procedure shop.note_ddl();
-- Near miss: switched off.
create function shop.old_note() returns event_trigger language plpgsql as $$ begin end $$;
create event trigger old_watch on ddl_command_end execute procedure shop.old_note();
alter event trigger old_watch disable;
alter function shop.old_note() owner to shop_app;
-- Near miss: it runs as its own owner, whoever calls it.
create function shop.as_owner() returns event_trigger language plpgsql security definer as $$ begin end $$;
create event trigger owners_watch on ddl_command_start execute procedure shop.as_owner();
alter function shop.as_owner() owner to shop_app;
