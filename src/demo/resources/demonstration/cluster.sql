-- Seeadler Versand GmbH, a mail-order house that does not exist. Good practice and bad practice, mixed.

-- A server in single-user mode numbers new objects as if they were its own; from 16384 on they are the users'.
select count(lo_unlink(lo_create(0))) from generate_series(1, 4000);

create role auditor login connection limit 5;

grant pg_monitor to auditor;

grant select on pg_catalog.pg_hba_file_rules to auditor;

grant execute on function pg_catalog.pg_hba_file_rules() to auditor;

comment on role auditor is 'Security audit, read only. Owner: IT security, ext. 210';

-- Good: groups carry the rights, people are members.
create role shop_readers nologin;

create role shop_writers nologin;

create role ledger_readers nologin;

comment on role shop_readers is 'May read the shop. Owner: web team';

create role shop_app login password 'Winterhafen-4711' connection limit 40;

grant shop_readers, shop_writers to shop_app;

create role mara_lindqvist login password 'Bollwerk und Brise' valid until '2027-06-30';

grant shop_readers, ledger_readers to mara_lindqvist;

-- Bad: a second superuser that people share, and one reached by a detour.
create role admin superuser login password 'seeadler';

create role deploy login createrole createdb password 'deploy';

create role release_team nologin;

grant admin to release_team;

grant release_team to deploy;

-- Bad: an old password kept as md5, and a contractor that left.
set password_encryption = 'md5';

create role warehouse login password 'regal7';

reset password_encryption;

create role tor_contractor login password 'bis-maerz' valid until '2026-03-31';

grant pg_read_server_files, pg_execute_server_program to tor_contractor;

-- Bad: replication by a role that may do everything else too.
create role standby login replication bypassrls password 'standby';

alter role deploy set log_statement = 'none';

create database shop;

create database ledger;

create database personnel;

revoke connect, temporary on database ledger from public;

grant connect on database ledger to ledger_readers, auditor;

revoke connect, temporary on database personnel from public;

grant connect on database personnel to auditor;

comment on database shop is 'Web shop: customers, orders, payments. Owner: web team';
