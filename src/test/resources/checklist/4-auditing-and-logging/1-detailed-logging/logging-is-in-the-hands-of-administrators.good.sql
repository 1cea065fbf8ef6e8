-- postgres: 15+
create role shop_app login;
create role emergency superuser login;
-- Near miss: a right on a setting that has nothing to do with logging; and one for somebody who has it anyway.
grant set on parameter deadlock_timeout to shop_app;
grant set on parameter log_statement to emergency;
