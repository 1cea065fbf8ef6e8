-- finds: shop.orders.anything_goes
-- finds: shop.orders.clerks_delete
create role clerk;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy anything_goes on shop.orders using (shop_name = current_user) with check (true);
create policy clerks_delete on shop.orders for delete to clerk using (true);
-- finds: shop.orders.take_any
-- A clerk may delete every row, and take every row over by putting the own name into it.
create policy take_any on shop.orders to clerk using (true) with check (shop_name = current_user);
-- finds: shop.orders.written_otherwise
-- finds: shop.orders.one_way_out
create policy written_otherwise on shop.orders for update using (id = id);
create policy one_way_out on shop.orders for delete using (shop_name = current_user or true);
-- finds: shop.orders.anybody
create policy anybody on shop.orders for update using (current_user is not null);
-- finds: shop.orders.either
-- finds: shop.orders.first_of_all
-- finds: shop.orders.me
-- finds: shop.orders.like_this
-- finds: shop.orders.asked
-- finds: shop.orders.same_text
create policy either on shop.orders for update using (shop_name = shop_name or shop_name is null);
create policy first_of_all on shop.orders for delete using (true or shop_name = current_user);
create policy me on shop.orders for update using (current_user = current_user);
create policy like_this on shop.orders for delete using (shop_name like '%');
create policy asked on shop.orders for update using ((select true));
create policy same_text on shop.orders for delete using (lower(shop_name) = lower(shop_name));
-- finds: shop.orders.smaller
-- finds: shop.orders.there_is_one
-- finds: shop.orders.long_enough
-- finds: shop.orders.new_ones
create policy smaller on shop.orders for update using (1 < 2);
create policy there_is_one on shop.orders for delete using (exists (select 1));
create policy long_enough on shop.orders for update using (length('x') > 0) with check (shop_name = current_user);
create policy new_ones on shop.orders for insert with check (not (1 = 2));
