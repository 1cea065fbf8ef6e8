create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
-- Near miss: a policy that shows nothing is still a decision.
create policy closed on shop.orders using (false);
