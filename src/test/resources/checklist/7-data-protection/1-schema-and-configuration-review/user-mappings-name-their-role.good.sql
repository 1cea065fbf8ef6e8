create role reporting;
create role "public reading room";
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');
create user mapping for reporting server warehouse options (user 'reporting_from_shop');
-- Near miss: a role whose name begins with public is a role.
create user mapping for "public reading room" server warehouse options (user 'reader');
