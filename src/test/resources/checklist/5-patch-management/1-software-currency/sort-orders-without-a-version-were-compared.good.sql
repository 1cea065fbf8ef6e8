-- Orders that never change need no version, and one that no index uses does no harm.
create schema shop;
create collation shop.plain (locale = 'C');
create collation shop.unused (locale = 'C');
create table shop.customer (name text, city text collate shop.plain);
create index on shop.customer (name);
create index on shop.customer (city);
update pg_collation set collcollate = 'C.UTF-8' where collname = 'plain';
update pg_collation set collcollate = 'de_DE.utf8', collversion = null where collname = 'unused';
