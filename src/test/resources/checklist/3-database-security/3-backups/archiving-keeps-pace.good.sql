-- own server
-- Near miss: nothing was archived since yesterday, because nothing was written since.
create table receipt (id bigint);
create table newest as select pg_walfile_name(pg_current_wal_lsn()) as file;
select pg_switch_wal();
create table archiver as select * from pg_stat_archiver;
update archiver set last_archived_time = now() - interval '20 hours', last_archived_wal = (select file from newest);
create or replace view pg_catalog.pg_stat_archiver as select * from archiver;
