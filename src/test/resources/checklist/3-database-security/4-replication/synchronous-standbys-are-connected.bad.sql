create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (application_name, client_addr, state, sync_state) values ('berlin', '10.0.8.12', 'streaming', 'quorum');
insert into standbys (application_name, client_addr, state, sync_state) values ('reports', '10.0.8.20', 'streaming', 'async');
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
