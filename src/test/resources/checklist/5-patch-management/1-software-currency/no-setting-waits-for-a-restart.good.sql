-- own server
-- Near miss: a change that needs no restart.
alter system set log_connections = 'on';
select pg_reload_conf();
select pg_sleep(0.5);
