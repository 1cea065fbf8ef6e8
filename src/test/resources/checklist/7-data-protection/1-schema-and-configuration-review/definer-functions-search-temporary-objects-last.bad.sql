-- finds: shop.promote(who text)
-- finds: shop.purge()
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, shop
    as '';
create function shop.purge() returns void
    language sql security definer
    set search_path = pg_temp, shop
    as '';
