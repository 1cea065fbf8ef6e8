-- own server
-- finds: fixture
create extension dblink;
select dblink_connect('session_' || n, 'host=127.0.0.1 user=postgres dbname=fixture application_name=shop_app port=' || current_setting('port')) from generate_series(1, 25) as n;
select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shop_app';
select pg_sleep(2);
