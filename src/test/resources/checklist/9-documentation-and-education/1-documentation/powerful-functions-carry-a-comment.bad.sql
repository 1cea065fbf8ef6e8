-- finds: shop.promote(text)
-- fixed by hand: only people know the reason, or that there is none
create schema shop;
create function shop.promote(who text) returns void language sql security definer as '';
