-- finds: extension.dblink
-- finds: foreign server.warehouse
create extension dblink;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
grant usage on foreign server warehouse to public;
