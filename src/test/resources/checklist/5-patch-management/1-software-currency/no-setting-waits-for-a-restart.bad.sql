-- own server
-- finds: max_connections
-- fixed by hand: whether the server restarts or the change is taken back is for people to decide
alter system set max_connections = 77;
select pg_reload_conf();
select pg_sleep(0.5);
