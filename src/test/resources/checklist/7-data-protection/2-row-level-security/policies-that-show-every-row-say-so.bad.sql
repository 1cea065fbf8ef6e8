-- finds: shop.orders.sums
-- finds: shop.orders.itself
-- finds: shop.orders.one_of_two
-- finds: shop.orders.somebody
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy sums on shop.orders for select using (1 = 1);
create policy itself on shop.orders for select using (shop_name is not distinct from shop_name);
create policy one_of_two on shop.orders for select using (shop_name = current_user or id = id);
create policy somebody on shop.orders for select using (current_user <> '');
