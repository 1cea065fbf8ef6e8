-- own server
-- finds: max_connections
-- finds: shared_preload_libraries
alter system set max_connections = 77;
alter system set shared_preload_libraries = 'auto_explain';
select pg_reload_conf();
select pg_sleep(1);
