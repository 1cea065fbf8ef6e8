create role shop_sync;
-- Near miss: everyone may call these functions, but not look into their schema.
create schema remote;
create extension dblink schema remote;
grant usage on schema remote to shop_sync;
-- Near miss: everyone may look into the schema, but not call the function.
create function public.dblink_shop() returns text language sql as 'select ''shop''::text';
alter extension dblink add function public.dblink_shop();
revoke execute on function public.dblink_shop() from public;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
grant usage on foreign server warehouse to shop_sync;
-- Near miss: open to everyone, but it reaches nothing.
create extension pgcrypto;
