create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
create policy own_shop on shop.orders using (shop_name = current_user);
alter table shop.orders enable row level security;
-- Near miss: neither a policy nor row-level security, so nobody expects any.
create table shop.opening_hours (weekday text primary key);
