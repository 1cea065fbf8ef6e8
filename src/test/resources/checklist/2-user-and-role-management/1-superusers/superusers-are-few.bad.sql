-- finds: anna
-- finds: shop_app
create role anna login superuser;
create role shop_app login superuser;
