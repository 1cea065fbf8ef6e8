-- own server
-- finds: one
create role "postgres@fixture" superuser login;
alter system set db_user_namespace = on;
select pg_reload_conf();
