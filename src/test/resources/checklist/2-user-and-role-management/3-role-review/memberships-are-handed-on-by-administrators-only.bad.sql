-- finds: clerk.shop_writers
create role shop_writers nologin;
create role clerk login;
grant shop_writers to clerk with admin option;
