-- Near miss: as it comes, dblink lets everybody call dblink() and nobody dblink_connect_u().
create extension dblink;
create role clerk login;
grant execute on function dblink(text) to clerk;
-- Near miss: the extension itself opens its functions to one predefined role.
create extension pgstattuple;
create role watcher login in role pg_stat_scan_tables;
-- Near miss: it bears the name and belongs to the shop.
create schema shop;
create function shop.dblink_connect_u(who text) returns text language sql as 'select who';
grant execute on function shop.dblink_connect_u(text) to clerk;
