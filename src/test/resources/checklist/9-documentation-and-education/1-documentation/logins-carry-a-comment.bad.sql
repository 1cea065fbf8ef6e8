-- finds: shop_app
-- finds: clerk
create role shop_app login;
create role clerk login;
comment on role clerk is '   ';
