-- finds: clerk.(every database).track_activities
-- finds: (every role).fixture.session_replication_role
-- finds: shop_app.fixture.search_path
-- finds: shop_app.(every database).session_preload_libraries
-- Truth values may be cut short.
-- finds: clerk.(every database).zero_damaged_pages
create role clerk login;
alter role clerk set zero_damaged_pages = t;
alter role clerk set track_activities = off;
alter database fixture set session_replication_role = 'replica';
create role shop_app login;
alter role shop_app in database fixture set search_path = shop, pg_catalog;
alter role shop_app set session_preload_libraries = 'dblink';
