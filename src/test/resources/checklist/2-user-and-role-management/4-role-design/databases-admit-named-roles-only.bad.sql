-- own server
-- finds: payroll
-- finds: fixture
create database payroll;
create role shop_users nologin;
create database shop;
revoke connect on database shop from public;
grant connect on database shop to shop_users;
