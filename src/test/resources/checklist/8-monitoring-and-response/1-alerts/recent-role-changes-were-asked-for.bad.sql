-- own server
-- finds: role.clerk
-- finds: role.shop_writers
-- finds: membership.clerk in shop_writers
create role shop_writers nologin;
create role clerk login;
grant shop_writers to clerk;
