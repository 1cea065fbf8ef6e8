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
-- finds: shop.orders.smaller
-- finds: shop.orders.not_two
-- finds: shop.orders.there_is_one
-- finds: shop.orders.first_of_two
-- finds: shop.orders.long_enough
-- finds: shop.orders.in_a_list
-- finds: shop.orders.by_case
create policy smaller on shop.orders for select using (1 < 2);
create policy not_two on shop.orders for select using (not (1 = 2));
create policy there_is_one on shop.orders for select using (exists (select 1));
create policy first_of_two on shop.orders for select using (coalesce(true, false));
create policy long_enough on shop.orders for select using (length('x') > 0);
create policy in_a_list on shop.orders for select using ('a' = any (array['a', 'b']));
create policy by_case on shop.orders for select using (case when 'a' < 'b' then true else false end);
