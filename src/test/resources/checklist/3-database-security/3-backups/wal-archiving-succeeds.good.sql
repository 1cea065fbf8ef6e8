-- own server
-- Near miss: archiving failed for a while, and has caught up since.
alter system set archive_command = 'test ! -f %p';
select pg_reload_conf();
create table receipt (id bigint);
select pg_switch_wal();
do $$ begin for n in 1..200 loop perform pg_stat_clear_snapshot(); exit when (select failed_count > 0 from pg_stat_archiver); perform pg_sleep(0.1); end loop; end $$;
alter system reset archive_command;
select pg_reload_conf();
insert into receipt values (1);
select pg_switch_wal();
do $$ begin for n in 1..200 loop perform pg_stat_clear_snapshot(); exit when (select coalesce(last_archived_time > last_failed_time, false) from pg_stat_archiver); perform pg_sleep(0.1); end loop; end $$;
