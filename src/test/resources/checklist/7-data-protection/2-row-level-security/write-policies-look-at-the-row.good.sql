create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
-- Near miss: everyone may read the list, which is what a catalogue is for.
create policy readable on shop.orders for select using (true);
-- Near miss: a restrictive policy only takes away.
create policy limits on shop.orders as restrictive for update using (true);
-- Near miss: both conditions look at the row.
create policy own_change on shop.orders for update
    using (shop_name = current_user) with check (shop_name = current_user);
-- Near miss: two columns, not one with itself.
create policy paid on shop.orders for delete using (id::text = shop_name);
-- Near miss: the first half is always true, the second is not.
create policy halves on shop.orders for update
    using ((id = 1 or id = id) and shop_name = current_user);
-- Near miss: never true.
create policy nobody on shop.orders for delete using (not (id = id));
-- Near miss: names of the shop, each compared with another thing.
create policy two_ways on shop.orders for delete using (shop_name = current_user or shop_name = session_user);
-- Near miss: constants that let nobody through.
create policy closed on shop.orders for delete using (1 = 2);
create policy closed_for_now on shop.orders for insert with check (false);
-- Near miss: no column, but it tells who asks.
create policy of_tenant on shop.orders for update using (current_setting('app.tenant', true) = 'acme');
