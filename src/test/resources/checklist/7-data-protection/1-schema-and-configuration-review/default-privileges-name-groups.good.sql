create role shop_owner login;
create role reporting;
create schema shop authorization shop_owner;
alter default privileges for role shop_owner in schema shop grant select on tables to reporting;
-- Near miss: a login that creates objects keeps its own rights on them.
alter default privileges for role shop_owner grant all on sequences to shop_owner;
