-- finds: shop.promote(who text)
-- finds: shop.purge()
-- finds: shop.count_stock()
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, shop
    as 'select null::void';
create function shop.purge() returns void
    language sql security definer
    set search_path = pg_temp, shop
    as 'select null::void';
-- A schema with a name that only ends like it is not the place of temporary objects.
create function shop.count_stock() returns void
    language sql security definer
    set search_path = shop, my_pg_temp
    as 'select null::void';
