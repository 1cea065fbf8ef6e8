create role clerk login;
create role shop_owner;
create role shop_deployer in role shop_owner;
create schema shop authorization shop_owner;
grant create on schema shop to shop_deployer;
create schema staging;
grant create on schema staging to clerk;
-- Near miss: its owner may of course create objects in the schema it searches, and so may a member of the owner.
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, shop, pg_temp
    as 'select null::void';
alter function shop.promote(text) owner to shop_owner;
-- Near miss: searches a schema others write to, but with the caller's own rights.
create function shop.hello() returns text
    language sql
    set search_path = staging
    as $$ select 'hello'::text $$;
