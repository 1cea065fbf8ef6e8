-- finds: one
create role anna login superuser in role pg_signal_backend;
create role watcher login in role pg_monitor;
