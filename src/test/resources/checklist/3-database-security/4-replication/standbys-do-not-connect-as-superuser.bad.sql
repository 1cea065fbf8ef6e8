-- finds: berlin.10.0.8.12.postgres
create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (application_name, client_addr, usename, state) values ('berlin', '10.0.8.12', 'postgres', 'streaming');
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
