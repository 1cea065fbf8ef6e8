-- own server
-- Near miss: many sessions, each of them ended by its own client.
create extension dblink;
select dblink_connect('session_' || n, 'host=127.0.0.1 user=postgres dbname=fixture application_name=shop_app port=' || current_setting('port')) from generate_series(1, 25) as n;
select dblink_disconnect('session_' || n) from generate_series(1, 25) as n;
do $$ begin for n in 1..200 loop perform pg_stat_clear_snapshot(); exit when (select sessions > 20 from pg_stat_database where datname = 'fixture'); perform pg_sleep(0.1); end loop; end $$;
