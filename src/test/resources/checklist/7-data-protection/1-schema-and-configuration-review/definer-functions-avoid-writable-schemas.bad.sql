-- finds: shop.promote(who text).staging
-- finds: shop.total().public
-- finds: shop.total().$user
-- finds: shop.send().Out, going
-- finds: shop.bill().till
-- finds: shop.weigh().$user
create role clerk login;
create role cashier login;
create schema shop;
create schema staging;
grant create on schema staging to clerk;
grant create on schema public to public;
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, staging, pg_temp
    as 'select null::void';
create function shop.total() returns bigint
    language sql security definer
    set search_path = "$user", public, pg_temp
    as 'select 1::bigint';
-- A name with a comma is one schema, not two.
create schema "Out, going";
grant create on schema "Out, going" to clerk;
create function shop.send() returns void
    language sql security definer
    set search_path = "Out, going", pg_temp
    as 'select null::void';
-- The owner of the schema is not the owner of the function.
create schema till authorization cashier;
create function shop.bill() returns void
    language sql security definer
    set search_path = till, pg_temp
    as 'select null::void';
-- No schema of the owner's name exists, and a clerk may create it.
grant create on database fixture to clerk;
create role baker;
create function shop.weigh() returns void
    language sql security definer
    set search_path = "$user", pg_temp
    as 'select null::void';
alter function shop.weigh() owner to baker;
