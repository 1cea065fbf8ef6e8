-- finds (11+): function.pg_catalog.pg_read_file(text).clerk
-- finds: catalog.pg_catalog.pg_authid.reporting
-- finds (11+): function.pg_catalog.pg_ls_dir(text).everyone
-- finds: function.pg_catalog.pg_ls_waldir().clerk
-- Until PostgreSQL 10 these two are open to everyone and ask themselves who calls.
create role clerk login;
create role reporting login;
grant execute on function pg_catalog.pg_read_file(text) to clerk;
grant select on pg_catalog.pg_authid to reporting;
grant execute on function pg_catalog.pg_ls_dir(text) to public;
grant execute on function pg_catalog.pg_ls_waldir() to clerk;
-- finds: column.pg_catalog.pg_authid.rolpassword.reporting
-- finds: schema.pg_catalog.clerk
-- finds: catalog.pg_catalog.pg_auth_members.clerk
grant select (rolname, rolpassword) on pg_catalog.pg_authid to reporting;
-- finds: column.pg_catalog.pg_authid.rolname.reporting
grant create on schema pg_catalog to clerk;
grant insert, update on pg_catalog.pg_auth_members to clerk;
