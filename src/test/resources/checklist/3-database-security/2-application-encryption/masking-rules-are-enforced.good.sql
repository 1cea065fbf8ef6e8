create schema shop;
create role reporting login;
create table shop.customer (id bigint, name text);
insert into pg_seclabel (objoid, classoid, objsubid, provider, label)
values ('shop.customer'::regclass, 'pg_class'::regclass, 2, 'anon', 'MASKED WITH VALUE ''confidential''');
insert into pg_shseclabel (objoid, classoid, provider, label)
values ('reporting'::regrole, 'pg_authid'::regclass, 'anon', 'MASKED');
-- Near miss: the server loads nothing, this database does.
alter database fixture set session_preload_libraries = 'auto_explain, anon';
