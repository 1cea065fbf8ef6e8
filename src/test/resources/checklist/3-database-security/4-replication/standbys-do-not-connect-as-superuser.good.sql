create role standby_berlin login replication;
create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (application_name, client_addr, usename, state) values ('berlin', '10.0.8.12', 'standby_berlin', 'streaming');
-- Near miss: a backup that an administrator takes over the socket of the machine itself.
insert into standbys (application_name, client_addr, usename, state) values ('pg_basebackup', null, 'postgres', 'backup');
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
