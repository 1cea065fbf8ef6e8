-- Near miss: a collation that has drifted, but that no index uses.
create table customer (name text collate "de-x-icu" primary key, town text collate "fr-x-icu");
update pg_catalog.pg_collation set collversion = '1.0' where collname = 'fr-x-icu';
