create schema shop;
create function shop.promote(who text) returns void language sql security definer as '';
comment on function shop.promote(text) is 'Lets the help desk promote customers; reviewed by anna, 2026-05';
-- Near miss: no comment, but it runs with the rights of whoever calls it.
create function shop.hello() returns text language sql as $$ select 'hello' $$;
