-- own server
-- Near miss: less than usual is nobody's loss, and the log may hold more than clients see.
create role shop_app login;
alter role shop_app set client_min_messages = 'warning';
alter system set log_min_messages = 'info';
select pg_reload_conf();
