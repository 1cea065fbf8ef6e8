create schema shop;
create role reporting;
create table shop.customer (id bigint primary key, name text);
grant select on shop.customer to reporting;
-- Near miss: granted to everyone once, and taken back.
create table shop.invoice (id bigint primary key, total numeric);
grant select on shop.invoice to public;
revoke select on shop.invoice from public;
-- Near miss: an extension opens its own views, and is judged as an extension.
create extension pg_stat_statements;
