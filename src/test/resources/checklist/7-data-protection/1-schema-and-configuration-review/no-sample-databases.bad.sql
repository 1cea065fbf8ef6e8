-- fixed by hand: a database is dropped outside of a transaction, and by its owner's decision
-- finds: shop_test
update pg_catalog.pg_database set datname = 'shop_test' where datname = 'fixture';
