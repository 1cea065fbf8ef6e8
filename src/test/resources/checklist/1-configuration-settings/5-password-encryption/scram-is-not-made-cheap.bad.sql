-- own server
-- finds: the whole server
-- finds: role shop_app in database fixture
create role shop_app login;
alter role shop_app in database fixture set scram_iterations = 1;
