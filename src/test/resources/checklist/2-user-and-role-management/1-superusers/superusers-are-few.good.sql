-- Near miss: together with the role created at installation these are just two that can log in.
create role anna login superuser;
create role break_glass nologin superuser;
create role shop_app login createdb;
