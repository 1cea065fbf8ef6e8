-- private server
-- Near miss: this till comes over TCP as well, with TLS.
create extension dblink;
select dblink_exec('host=127.0.0.1 user=postgres dbname=fixture port=' || current_setting('port'),
    'do $body$ begin create role shop_app login; exception when duplicate_object then null; end $body$');
select dblink_connect('host=127.0.0.1 user=shop_app dbname=fixture sslmode=require port=' || current_setting('port'));
