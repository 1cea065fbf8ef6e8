-- finds: shop.promote(who text)
-- finds: shop.purge()
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    as 'select';
create procedure shop.purge()
    language sql security definer
    as 'select';
