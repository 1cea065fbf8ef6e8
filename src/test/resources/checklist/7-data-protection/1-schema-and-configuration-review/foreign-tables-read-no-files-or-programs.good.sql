create schema shop;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
-- Near miss: a foreign table that happens to be named like a file.
create foreign table shop.file (program text) server warehouse options (table_name 'program');
