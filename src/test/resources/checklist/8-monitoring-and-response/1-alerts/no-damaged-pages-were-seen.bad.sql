-- data checksums: on
-- finds: fixture
-- fixed by hand: a damaged page comes back from a backup, or not at all
-- Real damage needs a real disk; here only the counter says so.
do $$ begin
  execute format('create or replace function pg_catalog.pg_stat_get_db_checksum_failures(oid)
                    returns bigint language sql stable parallel restricted
                    as %L',
                 format('select case when $1 = %s then 3 else 0 end::bigint',
                        (select oid from pg_database where datname = 'fixture')));
end $$;
