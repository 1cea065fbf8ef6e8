create role anna login superuser;
grant execute on function pg_catalog.pg_read_file(text, bigint, bigint) to anna;
-- Near miss: it bears the name, and is the shop's own.
create schema shop;
create function shop.pg_read_file(item text) returns text language sql as 'select item';
-- Near miss: dblink as it comes reserves dblink_connect_u.
create extension dblink;
-- Near miss: granted to pg_monitor by PostgreSQL itself.
create role watcher login in role pg_monitor;
