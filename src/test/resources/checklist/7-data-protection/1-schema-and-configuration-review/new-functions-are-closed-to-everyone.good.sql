create role shop_owner;
create role trainee;
create schema shop authorization shop_owner;
create function shop.promote(who text) returns text language sql security definer as $$ select 'done'::text $$;
alter function shop.promote(text) owner to shop_owner;
alter default privileges for role shop_owner revoke execute on functions from public;
-- Near miss: no default, and nothing that runs with its rights.
create function shop.hello() returns text language sql as $$ select 'hello'::text $$;
alter function shop.hello() owner to trainee;
