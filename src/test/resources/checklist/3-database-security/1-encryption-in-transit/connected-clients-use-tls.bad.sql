-- own server
-- finds: shop_app.fixture.127.0.0.1.no encryption
create role shop_app login;
create extension dblink;
select dblink_connect('till', 'host=127.0.0.1 user=shop_app dbname=fixture sslmode=disable port=' || current_setting('port'));
