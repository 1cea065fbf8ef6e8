create table standbys (like pg_catalog.pg_stat_replication);
insert into standbys (pid, application_name, client_addr, usename, state) values (101, 'berlin', '10.0.8.12', 'standby', 'streaming');
-- Near miss: no TLS, but no network either: the end of a tunnel, and a socket.
insert into standbys (pid, application_name, client_addr, usename, state) values (102, 'hamburg', '127.0.0.1', 'standby', 'streaming');
insert into standbys (pid, application_name, client_addr, usename, state) values (103, 'pg_basebackup', null, 'postgres', 'backup');
create or replace view pg_catalog.pg_stat_replication as select * from standbys;
create table tls (like pg_catalog.pg_stat_ssl);
insert into tls (pid, ssl, version) values (101, true, 'TLSv1.3');
create or replace view pg_catalog.pg_stat_ssl as select * from tls;

-- only on 12+
-- Near miss: no TLS, but encrypted by Kerberos.
insert into standbys (pid, application_name, client_addr, usename, state) values (104, 'munich', '10.0.8.14', 'standby', 'streaming');
create table gss (like pg_catalog.pg_stat_gssapi);
insert into gss (pid, gss_authenticated, encrypted) values (104, true, true);
create or replace view pg_catalog.pg_stat_gssapi as select * from gss;
