create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    set search_path = pg_catalog, shop, pg_temp
    as 'select null::void';
-- Near miss: an empty path finds no unqualified table at all.
create function shop.purge() returns void
    language sql security definer
    set search_path = ''
    as 'select null::void';
-- Near miss: written in another way, it means the same.
create function shop.count_stock() returns void
    language sql security definer
    set search_path = "shop", "pg_temp"
    as 'select null::void';
