-- finds: shop_app.session_replication_role
-- finds: operations.archive_command
-- finds: PUBLIC.lo_compat_privileges
create role shop_app login;
create role operations nologin;
grant set on parameter session_replication_role to shop_app;
grant alter system on parameter archive_command to operations;
grant set on parameter lo_compat_privileges to public;
