-- finds: shop_app.pg_read_file
-- finds: PUBLIC.pg_ls_dir
-- finds: clerk.dblink_connect_u
create role shop_app login;
grant execute on function pg_catalog.pg_read_file(text, bigint, bigint) to shop_app;
grant execute on function pg_catalog.pg_ls_dir(text) to public;
create role clerk login;
create extension dblink;
grant execute on function dblink_connect_u(text) to clerk;
