-- own server
create role shop_owner login superuser;
create role shop_app login;
create extension dblink;
-- Near miss: the same program, connected as an ordinary role.
select dblink_connect('frontend', 'host=127.0.0.1 dbname=fixture user=shop_app'
  || ' application_name=shop-frontend port=' || current_setting('port'));
select dblink_send_query('frontend', 'select pg_sleep(30)');
