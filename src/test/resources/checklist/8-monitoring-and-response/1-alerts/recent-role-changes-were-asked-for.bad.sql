-- own server
-- finds: role.clerk
-- finds: role.shop_writers
-- finds: membership.clerk in shop_writers
-- fixed by hand: the request for each change has to be found
create role shop_writers nologin;
create role clerk login;
grant shop_writers to clerk;
