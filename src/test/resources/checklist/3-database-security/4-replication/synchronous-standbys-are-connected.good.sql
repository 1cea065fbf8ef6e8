-- Near miss: two are named, one answers, and one is what this form of the list asks for.
create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (application_name, client_addr, state, sync_state) values ('hamburg', '10.0.8.13', 'streaming', 'sync');
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
