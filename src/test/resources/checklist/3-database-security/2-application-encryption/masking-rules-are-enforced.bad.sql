-- finds: anon.no role is marked as masked, so everyone reads the real values
-- finds: anon.the library is not loaded, so the rules have no effect
-- fixed by hand: the readers who get the disguise have to be named
create schema shop;
create table shop.customer (id bigint, name text);
insert into pg_seclabel (objoid, classoid, objsubid, provider, label)
values ('shop.customer'::regclass, 'pg_class'::regclass, 2, 'anon', 'MASKED WITH VALUE ''confidential''');
