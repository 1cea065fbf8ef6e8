create role anna login superuser;
grant alter system on parameter archive_command to anna;
-- Near miss: a setting that everybody may change in a session anyway.
create role shop_app login;
grant set on parameter work_mem to shop_app;
