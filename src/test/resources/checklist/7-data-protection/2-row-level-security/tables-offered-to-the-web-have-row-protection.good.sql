create role anon;
create role authenticated;
create role clerk;
create schema shop;
create schema back_office;
grant usage on schema shop to anon, authenticated;
create table shop.orders (id bigint primary key, customer text);
alter table shop.orders enable row level security;
grant select on shop.orders to anon;
-- Near miss: a right that leads nowhere, because the schema is closed to visitors.
create table back_office.ledger (id bigint primary key);
grant select on back_office.ledger to anon;
-- Near miss: no row-level security, and only the staff reads it.
create table shop.supplier (id bigint primary key);
grant select on shop.supplier to clerk;
