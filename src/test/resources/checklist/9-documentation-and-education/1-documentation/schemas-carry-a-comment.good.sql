create schema shop;
comment on schema shop is 'Orders and customers; changed by shop releases only';
-- Near miss: the schema of temporary tables is nobody's to explain.
create temporary table basket (id int);
