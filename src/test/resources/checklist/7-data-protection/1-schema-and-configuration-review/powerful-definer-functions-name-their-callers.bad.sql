-- finds: shop.promote(who text)
-- finds: shop.enrol(who text)
create schema shop;
create role staff_office createrole;
create function shop.promote(who text) returns void
    language sql security definer
    as '';
create function shop.enrol(who text) returns void
    language sql security definer
    as '';
alter function shop.enrol(text) owner to staff_office;
