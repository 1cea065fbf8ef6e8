-- finds: one
-- Neither a superuser nor a group without logins is a monitoring role.
create role exporter login superuser in role pg_monitor;
create role watchers nologin in role pg_monitor;
create role shop_app login in role pg_read_all_settings;
