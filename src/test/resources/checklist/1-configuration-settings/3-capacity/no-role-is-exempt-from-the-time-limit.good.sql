-- Near misses: a long limit, another timeout, and a role that makes backups.
create role night_job login;
create role backup login replication;
alter role night_job set statement_timeout = '10h';
alter role night_job set lock_timeout = 0;
alter role backup set statement_timeout = 0;
