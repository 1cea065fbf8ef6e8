-- finds: warehouse.reporting
create role reporting;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
create user mapping for reporting server warehouse options (user 'shop', password 'Winter2019');
-- finds: warehouse.everyone
create user mapping for public server warehouse options (user 'guest', password 'Winter2019');
