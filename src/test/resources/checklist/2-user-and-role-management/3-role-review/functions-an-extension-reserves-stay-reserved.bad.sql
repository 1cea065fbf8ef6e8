-- finds: dblink.dblink_connect_u(text).clerk
-- finds: pg_visibility.pg_truncate_visibility_map(regclass).PUBLIC
-- finds: pg_visibility.pg_check_visible(regclass).reporting
create role clerk login;
create role reporting nologin;
create extension dblink;
grant execute on function dblink_connect_u(text) to clerk;
create extension pg_visibility;
grant execute on function pg_truncate_visibility_map(regclass) to public;
grant execute on function pg_check_visible(regclass) to reporting;
