-- finds: collation shop.german
-- finds: database fixture
-- fixed by hand: indexes are built anew on the machine after its C library was looked at
create schema shop;
create collation shop.german (locale = 'C');
create table shop.customer (name text, city text collate shop.german);
create index on shop.customer (name);
create index on shop.customer (city);
-- A restored server on another operating system, as its catalog shows it.
update pg_collation set collcollate = 'de_DE.utf8', collversion = null where collname = 'german';
update pg_database set datcollate = 'de_DE.utf8' where datname = current_database();
