-- own server
-- Near miss: changed as well, and in force since the reload.
alter system set log_min_duration_statement = 5000;
select pg_reload_conf();
select pg_sleep(1);
