-- finds: shop_app
-- finds: reporting
create role shop_app login;
create role reporting login connection limit 1000;
