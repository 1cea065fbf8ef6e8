-- Near miss: every table of one schema is not all data.
create role reporting login;
create schema shop;
create table shop.orders (id int);
grant usage on schema shop to reporting;
grant select on all tables in schema shop to reporting;
create role anna login superuser in role pg_read_all_data;
