create role shop_sync;
create schema remote;
create extension dblink schema remote;
revoke execute on all functions in schema remote from public;
grant execute on all functions in schema remote to shop_sync;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
grant usage on foreign server warehouse to shop_sync;
-- Near miss: open to everyone, but it reaches nothing.
create extension pgcrypto;
