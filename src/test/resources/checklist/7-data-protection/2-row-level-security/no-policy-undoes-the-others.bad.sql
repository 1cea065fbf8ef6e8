-- finds: shop.orders.for_the_dashboard
-- finds: shop.orders.in_disguise
create role clerk;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders to clerk using (shop_name = current_user);
create policy for_the_dashboard on shop.orders for select using (true);
create policy in_disguise on shop.orders for select using (id is null or id is not null);
-- finds: shop.orders.smaller
-- finds: shop.orders.there_is_one
create policy smaller on shop.orders for select using (1 < 2);
create policy there_is_one on shop.orders for select using (exists (select 1));
