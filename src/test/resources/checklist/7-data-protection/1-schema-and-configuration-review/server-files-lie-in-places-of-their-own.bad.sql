-- own server
-- finds: log_directory
-- finds: external_pid_file
-- finds: tablespace cellar
-- fixed by hand: directories are made on the machine, and tables have to be moved
alter system set log_directory = '/tmp/shop_log';
select pg_reload_conf();
set allow_in_place_tablespaces = on;
create tablespace cellar location '';
