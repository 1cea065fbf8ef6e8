-- own server
-- finds: shop.api_key.role shop_app in database any
create role shop_app login;
alter role shop_app set shop.api_key = '9f8e7d6c';
