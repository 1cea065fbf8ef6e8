create role clerk login;
-- Near miss: the same setting, made stricter.
alter role clerk set log_statement = 'all';
-- Near miss: the system's schema comes first.
alter role clerk set search_path = pg_catalog, shop, pg_temp;
alter role clerk set work_mem = '64MB';
