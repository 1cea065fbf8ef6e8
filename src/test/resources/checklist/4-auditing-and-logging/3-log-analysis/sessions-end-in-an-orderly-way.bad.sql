-- own server
-- finds: fixture
-- fixed by hand: the reason has to be looked up in the log
create extension dblink;
select dblink_connect('session_' || n, 'host=127.0.0.1 user=postgres dbname=fixture application_name=shop_app port=' || current_setting('port')) from generate_series(1, 25) as n;
select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shop_app';
do $$ begin for n in 1..200 loop perform pg_stat_clear_snapshot(); exit when (select sessions_killed > 20 from pg_stat_database where datname = 'fixture'); perform pg_sleep(0.1); end loop; end $$;
