-- fixed by hand: only people know which role needs the extension
-- finds: dblink.shop_sync
-- finds: postgres_fdw.reporting
create role shop_sync;
create role reporting;
create schema remote;
create extension dblink schema remote;
grant usage on schema remote to shop_sync;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
grant usage on foreign server warehouse to reporting;
