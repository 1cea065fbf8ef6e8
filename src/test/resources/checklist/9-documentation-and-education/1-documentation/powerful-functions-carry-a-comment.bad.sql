-- finds: shop.promote(text)
create schema shop;
create function shop.promote(who text) returns void language sql security definer as '';
