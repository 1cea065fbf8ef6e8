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
-- Near miss: no schema of the owner's name exists, but nobody else may create one.
create role baker;
create function shop.weigh() returns void
    language sql security definer
    set search_path = "$user", pg_catalog, pg_temp
    as 'select null::void';
alter function shop.weigh() owner to baker;
-- Near miss: the schema exists and is the owner's alone.
create schema shop_owner authorization shop_owner;
create function shop.count() returns void
    language sql security definer
    set search_path = "$user", pg_catalog, pg_temp
    as 'select null::void';
alter function shop.count() owner to shop_owner;
