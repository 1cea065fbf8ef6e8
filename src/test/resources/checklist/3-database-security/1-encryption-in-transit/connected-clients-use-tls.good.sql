-- own server
-- Near miss: this one comes over TCP as well, with TLS.
create role shop_app login;
create extension dblink;
select dblink_connect('till', 'host=127.0.0.1 user=shop_app dbname=fixture sslmode=require port=' || current_setting('port'));
