-- own server
-- finds: max_connections
alter system set max_connections = 77;
select pg_reload_conf();
select pg_sleep(0.5);
