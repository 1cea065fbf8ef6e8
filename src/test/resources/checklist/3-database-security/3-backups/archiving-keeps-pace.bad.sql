-- own server
-- finds: one
-- The network drive went away three hours ago; the file before that was the last to arrive.
create table receipt (id bigint);
do $$ begin for n in 1..4 loop insert into receipt values (n); perform pg_switch_wal(); end loop; end $$;
create table archiver as select * from pg_stat_archiver;
update archiver set last_archived_wal = '000000010000000000000001', last_archived_time = now() - interval '3 hours';
create or replace view pg_catalog.pg_stat_archiver as select * from archiver;
