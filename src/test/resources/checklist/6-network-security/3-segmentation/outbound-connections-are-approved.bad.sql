-- finds: head_office
-- finds: warehouse
create extension postgres_fdw;
create server head_office foreign data wrapper postgres_fdw options (host 'db.office.example.com', dbname 'ledger');
create foreign data wrapper warehouse_wrapper;
create server warehouse foreign data wrapper warehouse_wrapper;
