create role anna login superuser bypassrls;
-- Near miss: sees all rows too, but because a policy says so.
create role reporting login;
create schema shop;
create table shop.orders (customer text);
alter table shop.orders enable row level security;
create policy reporting_reads_all on shop.orders for select to reporting using (true);
