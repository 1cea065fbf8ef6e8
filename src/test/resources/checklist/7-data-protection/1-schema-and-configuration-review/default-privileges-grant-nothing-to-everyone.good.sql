create role shop_owner;
create role reporting;
create schema shop authorization shop_owner;
alter default privileges for role shop_owner in schema shop grant select on tables to reporting;
-- Near miss: the entry still lists PUBLIC, because execution by everyone is how PostgreSQL starts out.
alter default privileges for role shop_owner grant execute on functions to reporting;
