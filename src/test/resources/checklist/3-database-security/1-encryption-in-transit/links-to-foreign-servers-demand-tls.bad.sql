-- finds: warehouse
-- finds: ledger
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com', dbname 'stock');
create server ledger foreign data wrapper postgres_fdw options (host 'ledger.example.com', sslmode 'prefer');
