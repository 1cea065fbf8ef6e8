create role shop_writers nologin;
create role clerk login;
-- Near miss: a member like any other.
grant shop_writers to clerk;
create role anna login superuser;
grant shop_writers to anna with admin option;
-- Near miss: the server lets only superusers hand on this one.
create role dba nologin superuser;
create role helpdesk login;
grant dba to helpdesk with admin option;
