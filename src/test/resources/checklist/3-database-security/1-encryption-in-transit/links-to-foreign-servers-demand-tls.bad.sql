-- finds: warehouse
-- finds: ledger
-- finds: Branch Office
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com', dbname 'stock');
create server ledger foreign data wrapper postgres_fdw options (host 'ledger.example.com', sslmode 'prefer');
-- A wrapper under another name; the first of its two machines is this one, the second is not.
create foreign data wrapper partners validator postgresql_fdw_validator;
create server "Branch Office" foreign data wrapper partners options (host 'localhost,branch.example.com');
