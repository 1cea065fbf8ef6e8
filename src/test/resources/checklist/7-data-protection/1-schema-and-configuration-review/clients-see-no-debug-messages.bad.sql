-- own server
-- finds: the whole server
-- finds: role shop_app in database fixture
create role shop_app login;
alter role shop_app in database fixture set client_min_messages = 'DEBUG2';
