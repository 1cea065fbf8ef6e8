create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (application_name, client_addr, state, replay_lag, replay_lsn)
values ('berlin', '10.0.8.12', 'streaming', '4 seconds', pg_current_wal_lsn());
-- Near miss: nothing to replay for hours, so no delay is measured.
insert into standbys (application_name, client_addr, state, replay_lag, replay_lsn)
values ('hamburg', '10.0.8.13', 'streaming', null, pg_current_wal_lsn());
-- Near miss: a backup replays nothing at all.
insert into standbys (application_name, client_addr, state, replay_lsn) values ('pg_basebackup', '10.0.8.14', 'backup', null);
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
