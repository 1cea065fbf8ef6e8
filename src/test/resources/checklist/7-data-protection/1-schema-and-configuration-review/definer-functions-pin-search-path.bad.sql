-- finds: shop.promote(who text)
-- finds (11+): shop.purge()
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    as '';

-- only on 11+
create procedure shop.purge()
    language sql security definer
    as '';
