-- finds: shop.promote(who text).staging
-- finds: shop.total().public
create role clerk login;
create schema shop;
create schema staging;
grant create on schema staging to clerk;
grant create on schema public to public;
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, staging, pg_temp
    as '';
create function shop.total() returns bigint
    language sql security definer
    set search_path = "$user", public, pg_temp
    as 'select 1::bigint';
