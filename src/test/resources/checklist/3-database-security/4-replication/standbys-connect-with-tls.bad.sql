-- finds: berlin.10.0.8.12.standby
-- finds: unnamed.2001:db8::7.standby
create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (pid, application_name, client_addr, usename, state) values (101, 'berlin', '10.0.8.12', 'standby', 'streaming');
insert into standbys (pid, application_name, client_addr, usename, state) values (102, '', '2001:db8::7', 'standby', 'streaming');
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
