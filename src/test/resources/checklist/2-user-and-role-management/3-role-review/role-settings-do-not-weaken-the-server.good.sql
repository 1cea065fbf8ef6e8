create role clerk login;
-- Near miss: the same settings, at the values that protect.
alter role clerk set track_activities = on;
alter role clerk set session_replication_role = 'origin';
-- Near miss: the system's schema comes first.
alter role clerk set search_path = pg_catalog, shop, pg_temp;
alter role clerk set work_mem = '64MB';
alter database fixture set session_preload_libraries = 'auto_explain';
