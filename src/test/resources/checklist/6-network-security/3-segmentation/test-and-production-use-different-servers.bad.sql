-- own server
-- finds: shop_test
-- finds: qa2
create database shop;
create database shop_test;
create database qa2;
