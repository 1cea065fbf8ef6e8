create role clerk login;
-- Near miss: rights taken away, not given.
revoke execute on function pg_catalog.pg_sleep(double precision) from public;
-- Near miss: what everyone holds from the beginning.
grant execute on function pg_catalog.pg_sleep(double precision) to clerk;
-- Near miss: a predefined role is the intended way, and a grant that was taken back is gone.
grant pg_read_all_stats to clerk;
grant execute on function pg_catalog.pg_ls_dir(text) to clerk;
revoke execute on function pg_catalog.pg_ls_dir(text) from clerk;
