create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
-- Near miss: published, but not a protected table.
create table shop.opening_hours (weekday text primary key);
create publication to_branches for table shop.opening_hours;
