-- own server
-- Near miss: waits for a restart, which is no error.
alter system set max_connections = 77;
select pg_reload_conf();
