create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
-- Near miss: shows every row and says so.
create policy readable on shop.orders for select using (true);
-- Near miss: true for some people only.
create policy of_the_house on shop.orders for select using (current_user <> 'guest');
-- Near miss: one half is always true, the other is not.
create policy halves on shop.orders for select using (id = id and shop_name = current_user);
-- Near miss: restrictive, so that it shows nothing.
create policy nothing_lost on shop.orders as restrictive for select using (1 = 1);
-- Near miss: looks into another table whose rows are compared with themselves there.
create policy of_staff on shop.orders for select
    using (shop_name in (select o.shop_name from shop.orders o where o.id = o.id or o.id is null));
