-- finds: fixture
create role shop_app login;
alter database fixture owner to shop_app;
