create role anna login superuser in role pg_signal_backend;
-- Near miss: no login behind the group.
create role exporters nologin in role pg_monitor;
create role shop_app login;
