create role shop_writers nologin;
create role clerk login;
-- Near miss: a member like any other.
grant shop_writers to clerk;
create role anna login superuser;
grant shop_writers to anna with admin option;
