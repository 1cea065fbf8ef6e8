-- finds: shop_app
create role shop_app login;
create role clerk login in role shop_app;
create role night_job login in role shop_app;
