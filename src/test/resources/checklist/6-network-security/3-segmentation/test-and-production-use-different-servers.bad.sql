-- own server
-- fixed by hand: a database has to be moved before it is dropped
-- finds: shop_test
-- finds: qa2
create database shop;
create database shop_test;
create database qa2;
