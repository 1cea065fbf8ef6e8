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
