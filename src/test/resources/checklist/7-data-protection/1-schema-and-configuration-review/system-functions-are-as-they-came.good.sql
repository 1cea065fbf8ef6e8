-- Near miss: rights taken away from a system function.
revoke execute on function pg_catalog.pg_sleep(double precision) from public;
-- Near miss: a function of one's own with the same name.
create schema shop;
create function shop.md5(text) returns text
    language plpgsql security definer
    as $$ begin return 'none'; end $$;
