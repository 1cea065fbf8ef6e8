-- finds: shop_owner
create role shop_owner;
create schema shop authorization shop_owner;
create function shop.promote(who text) returns text language sql security definer as $$ select 'done'::text $$;
alter function shop.promote(text) owner to shop_owner;
-- For one schema this changes nothing.
alter default privileges for role shop_owner in schema shop revoke execute on functions from public;
