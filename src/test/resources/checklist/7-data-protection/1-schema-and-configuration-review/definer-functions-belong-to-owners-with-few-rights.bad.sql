-- fixed by hand: which rights the function needs is known to its author only
-- finds: shop.promote(who text)
create role clerk login;
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    as 'select null::void';
revoke execute on function shop.promote(text) from public;
grant execute on function shop.promote(text) to clerk;
