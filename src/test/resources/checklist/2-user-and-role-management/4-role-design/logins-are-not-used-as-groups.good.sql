create role shop_writers nologin;
create role shop_app login in role shop_writers;
create role anna login superuser in role shop_app;
-- Near miss: who creates a login from version 16 on may administer it, but not act as it.
create role helpdesk login createrole;
set local role helpdesk;
create role trainee login;
reset role;
