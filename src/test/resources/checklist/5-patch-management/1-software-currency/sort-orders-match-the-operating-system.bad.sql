-- finds: collation pg_catalog.de-x-icu
create table customer (name text collate "de-x-icu" primary key);
update pg_catalog.pg_collation set collversion = '1.0' where collname = 'de-x-icu';
