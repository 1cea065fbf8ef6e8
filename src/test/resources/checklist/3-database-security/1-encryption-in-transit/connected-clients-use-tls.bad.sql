-- private server
-- A till that is connected without TLS.
-- finds: shop_app.fixture.127.0.0.1.no encryption
create extension dblink;
select dblink_exec('host=127.0.0.1 user=postgres dbname=fixture port=' || current_setting('port'),
    'do $body$ begin create role shop_app login; exception when duplicate_object then null; end $body$');
select dblink_connect('host=127.0.0.1 user=shop_app dbname=fixture sslmode=disable port=' || current_setting('port'));
do $$ begin for n in 1..200 loop perform pg_stat_clear_snapshot(); exit when not exists (select from pg_stat_activity where usename = 'postgres' and client_addr is not null and pid <> pg_backend_pid()); perform pg_sleep(0.05); end loop; end $$;
