-- finds: shop.customer_name(id bigint)
-- finds: shop.note_change()
create role shop_owner;
create schema shop authorization shop_owner;
grant usage on schema shop to public;
create function shop.customer_name(id bigint) returns text
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as $$ select 'Meier'::text $$;
alter function shop.customer_name(bigint) owner to shop_owner;
create function shop.note_change() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as 'begin return new; end';
