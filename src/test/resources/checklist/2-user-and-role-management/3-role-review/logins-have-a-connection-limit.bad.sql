-- finds: shop_app
create role shop_app login;
create role clerk login connection limit 2;
