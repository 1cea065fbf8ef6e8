create role shop_owner;
create role clerk login;
create schema shop authorization shop_owner;
create function shop.customer_name(id bigint) returns text
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as $$ select 'Meier'::text $$;
alter function shop.customer_name(bigint) owner to shop_owner;
revoke execute on function shop.customer_name(bigint) from public;
grant execute on function shop.customer_name(bigint) to clerk;
-- Near miss: everyone may call it, with nothing but their own rights.
create function shop.hello() returns text
    language sql
    as $$ select 'hello'::text $$;
