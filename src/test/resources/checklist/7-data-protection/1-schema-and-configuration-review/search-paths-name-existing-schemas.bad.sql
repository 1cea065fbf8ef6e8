-- fixed by hand: which schema was meant is known to the author only
-- finds: function.shop.promote(who text).shop, public
-- finds: function.shop.total().archive
-- finds: setting.role shop_app.shop, public
create schema shop;
create role shop_app;
create function shop.promote(who text) returns text
    language sql security definer
    set search_path = 'shop, public'
    as $$ select 'done'::text $$;
create function shop.total() returns text
    language sql
    set search_path = shop, archive, pg_temp
    as $$ select 'none'::text $$;
alter role shop_app set search_path = 'shop, public';
