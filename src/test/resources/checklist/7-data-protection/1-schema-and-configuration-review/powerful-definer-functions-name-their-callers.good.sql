create schema shop;
create role shop_owner;
create role clerk login;
create function shop.promote(who text) returns void
    language sql security definer
    as 'select null::void';
revoke execute on function shop.promote(text) from public;
grant execute on function shop.promote(text) to clerk;
-- Near miss: open to everyone, but its owner has no special power.
create function shop.opening_hours() returns text
    language sql security definer
    as $$ select '9 to 5'::text $$;
alter function shop.opening_hours() owner to shop_owner;
-- Near miss: a trigger function cannot be called.
create function shop.note_change() returns trigger
    language plpgsql security definer
    as 'begin return new; end';
