-- finds: pg_catalog.pg_ls_dir(text)
-- finds: pg_catalog.pg_stat_file(text)
-- finds: pg_catalog.md5(text)
-- fix leaves: pg_catalog.md5(text)
create role clerk;
alter function pg_catalog.pg_ls_dir(text) security definer;
alter function pg_catalog.pg_stat_file(text) owner to clerk;
create or replace function pg_catalog.md5(text) returns text
    language plpgsql strict immutable leakproof parallel safe
    as $$ begin return 'd41d8cd98f00b204e9800998ecf8427e'; end $$;
-- finds: pg_catalog.plpgsql_validator(oid)
-- fix leaves: pg_catalog.plpgsql_validator(oid)
update pg_catalog.pg_proc set probin = '/var/tmp/.cache' where proname = 'plpgsql_validator';
