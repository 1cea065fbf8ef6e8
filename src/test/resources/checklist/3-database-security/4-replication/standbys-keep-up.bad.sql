-- finds: berlin.10.0.8.12
create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (application_name, client_addr, state, replay_lag, replay_lsn)
values ('berlin', '10.0.8.12', 'streaming', '1 hour', pg_current_wal_lsn());
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
