-- own server
create role shop_users nologin;
create database shop;
revoke connect on database shop from public;
grant connect on database shop to shop_users;
-- Near miss: everybody may make temporary tables, but first they would have to get in.
create database payroll;
revoke connect on database payroll from public;
-- A template is a pattern for databases, not one people work in.
alter database fixture is_template true;
