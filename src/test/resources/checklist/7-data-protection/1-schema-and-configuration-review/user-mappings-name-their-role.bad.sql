-- finds: warehouse
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
create user mapping for public server warehouse options (user 'shop');
