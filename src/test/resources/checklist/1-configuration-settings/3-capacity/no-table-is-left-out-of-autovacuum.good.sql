-- Near misses: switched on in so many words, another option, and a table of this session alone.
create schema shop;
create table shop.orders (id int, note text) with (autovacuum_enabled = true, fillfactor = 70);
create temporary table basket (id int) with (autovacuum_enabled = false);
