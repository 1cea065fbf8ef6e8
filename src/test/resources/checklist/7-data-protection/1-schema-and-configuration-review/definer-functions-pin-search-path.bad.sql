-- finds: shop.promote(who text)
-- finds: shop.purge()
-- finds: shop."odd ""name"(how_many integer)
create schema shop;
create function shop.promote(who text) returns void
    language sql security definer
    as 'select null::void';
create function shop.purge() returns void
    language sql security definer
    as 'select null::void';
grant usage on schema shop to public;
create function shop."""odd """"name"""(how_many integer) returns void
    language sql security definer
    as 'select null::void';

-- only on 11+
-- finds (11+): shop.close_year()
create procedure shop.close_year()
    language sql security definer
    as '';
