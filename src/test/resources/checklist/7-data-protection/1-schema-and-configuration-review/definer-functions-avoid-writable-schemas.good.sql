create role clerk login;
create role shop_owner;
create schema shop authorization shop_owner;
create schema staging;
grant create on schema staging to clerk;
-- Near miss: its owner may of course create objects in the schema it searches.
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, shop, pg_temp
    as '';
alter function shop.promote(text) owner to shop_owner;
-- Near miss: searches a schema others write to, but with the caller's own rights.
create function shop.hello() returns text
    language sql
    set search_path = staging
    as $$ select 'hello'::text $$;
