create schema shop;
create schema "shop, public";
create role shop_app;
-- Near miss: the places that belong to each session.
create function shop.total() returns text
    language sql
    set search_path = "$user", shop, pg_catalog, pg_temp
    as $$ select 'none'::text $$;
create function shop.tax() returns text
    language sql
    set search_path = ''
    as $$ select 'none'::text $$;
-- Near miss: odd, but there is a schema of that name.
create function shop.odd() returns text
    language sql
    set search_path = "shop, public"
    as $$ select 'none'::text $$;
-- Near miss: a path for all databases need not fit each.
alter role shop_app set search_path = ledger, public;
