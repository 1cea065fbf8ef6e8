-- own server
-- Near miss: archiving failed for a while, and has caught up since.
alter system set archive_command = 'test ! -f %p';
select pg_reload_conf();
create table receipt (id bigint);
select pg_switch_wal();
select pg_sleep(2);
alter system reset archive_command;
select pg_reload_conf();
insert into receipt values (1);
select pg_switch_wal();
select pg_sleep(2);
