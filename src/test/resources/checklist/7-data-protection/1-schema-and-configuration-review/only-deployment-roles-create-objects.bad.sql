-- finds: schema.shop.shop_app
-- finds: database.fixture.trainee
create role shop_app login;
create role trainee;
create schema shop;
grant usage, create on schema shop to shop_app;
grant create on database fixture to trainee;
