create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as 'select null::void';
-- Near miss: it runs as the caller, so its search_path is the caller's own business.
create function shop.hello() returns text
    language sql security invoker
    as $$ select 'hello' $$;
