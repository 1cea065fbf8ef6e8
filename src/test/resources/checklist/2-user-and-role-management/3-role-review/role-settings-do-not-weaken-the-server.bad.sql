-- finds: clerk.(every database).log_statement
-- finds: (every role).fixture.session_replication_role
-- finds: shop_app.fixture.search_path
create role clerk login;
alter role clerk set log_statement = 'none';
alter database fixture set session_replication_role = 'replica';
create role shop_app login;
alter role shop_app in database fixture set search_path = shop, pg_catalog;
