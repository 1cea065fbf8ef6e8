-- finds: shop_app.pg_signal_backend
-- finds: watcher.pg_monitor
create role shop_app login in role pg_signal_backend;
create role exporters nologin in role pg_monitor;
create role watcher login in role exporters;
