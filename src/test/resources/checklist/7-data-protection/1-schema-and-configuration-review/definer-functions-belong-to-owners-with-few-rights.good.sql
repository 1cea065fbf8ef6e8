create role clerk login;
create role shop_promoter;
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    as 'select null::void';
alter function shop.promote(text) owner to shop_promoter;
revoke execute on function shop.promote(text) from public;
grant execute on function shop.promote(text) to clerk;
-- Near miss: a superuser's function that nobody else may call.
create function shop.close_year() returns void
    language sql security definer
    as 'select null::void';
revoke execute on function shop.close_year() from public;
