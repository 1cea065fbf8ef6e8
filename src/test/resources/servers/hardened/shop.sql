revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
alter default privileges revoke usage on types from public;
alter default privileges for role shop_owner revoke execute on functions from public;
alter default privileges for role shop_owner revoke usage on types from public;
revoke usage on language sql, plpgsql from public;
grant usage on language sql, plpgsql to shop_owner;
create extension pg_stat_statements;
create schema shop authorization shop_owner;
set role shop_owner;
create table shop.customer (
    id bigint generated always as identity primary key,
    branch text not null,
    name text not null);
create table shop.orders (
    id bigint generated always as identity primary key,
    branch text not null,
    customer_id bigint not null references shop.customer,
    amount numeric not null check (amount > 0));
create index on shop.orders (customer_id);
comment on schema shop is 'The web shop';
comment on table shop.customer is 'Personal data: names; kept for ten years';
comment on table shop.orders is 'Orders; kept for ten years';
alter table shop.customer enable row level security;
alter table shop.customer force row level security;
alter table shop.orders enable row level security;
alter table shop.orders force row level security;
create policy own_branch on shop.customer to shop_reader, shop_writer
    using (branch = current_setting('shop.branch', true))
    with check (branch = current_setting('shop.branch', true));
create policy own_branch on shop.orders to shop_reader, shop_writer
    using (branch = current_setting('shop.branch', true))
    with check (branch = current_setting('shop.branch', true));
grant usage on schema shop to shop_reader, shop_writer;
grant select on shop.customer, shop.orders to shop_reader;
grant insert, update on shop.customer, shop.orders to shop_writer;
reset role;
