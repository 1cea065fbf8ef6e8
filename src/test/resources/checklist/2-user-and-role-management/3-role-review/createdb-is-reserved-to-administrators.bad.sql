-- finds: shop_app
create role shop_app login createdb;
