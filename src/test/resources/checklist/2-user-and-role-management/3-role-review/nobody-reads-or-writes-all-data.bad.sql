-- finds: reporting.pg_read_all_data
-- finds: importer.pg_write_all_data
create role analysts nologin in role pg_read_all_data;
create role reporting login in role analysts;
create role importer login in role pg_write_all_data;
