-- own server
-- finds: shop_owner.shop-frontend.127.0.0.1
-- fixed by hand: the application has to be given another login
create role shop_owner login superuser;
create extension dblink;
select dblink_connect('frontend', 'host=127.0.0.1 dbname=fixture user=shop_owner'
  || ' application_name=shop-frontend port=' || current_setting('port'));
-- Busy, so that the session outlives the one that opened it.
select dblink_send_query('frontend', 'select pg_sleep(30)');
