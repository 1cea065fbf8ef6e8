create role shop_sync;
create role reporting;
create schema remote;
-- Near miss: may call everything, as everyone may, and cannot look into the schema.
create extension dblink schema remote;
grant execute on all functions in schema remote to shop_sync;
-- Near miss: an extension that reaches nothing.
create schema helpers;
create extension citext schema helpers;
grant usage on schema helpers to reporting;
