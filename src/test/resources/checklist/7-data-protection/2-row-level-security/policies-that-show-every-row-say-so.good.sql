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
-- Near miss: constants that let nobody through.
create policy closed on shop.orders for select using (false);
create policy closed_by_number on shop.orders for select using (1 = 2);
create policy closed_by_order on shop.orders for select using (not (1 < 2));
create policy unknown on shop.orders for select using (null);
-- Near miss: no column, but they tell who asks, for what, when, or look into a table.
create policy of_tenant on shop.orders for select using (current_setting('app.tenant', true) = 'acme');
create policy of_database on shop.orders for select using (current_database() = 'shop');
create policy by_day on shop.orders for select using (now() < '2020-01-01');
create policy member on shop.orders for select using (pg_has_role('pg_monitor', 'member'));
create table shop.opened (since date);
create policy while_opened on shop.orders for select using (exists (select 1 from shop.opened));
create policy counted on shop.orders for select using ((select count(*) from shop.opened) > 0);
-- Near miss: what a function of their own does is not known here, whatever it says of itself.
create function shop.may_read() returns boolean immutable language sql as 'select current_user = ''postgres''::name';
create policy own_function on shop.orders for select using (shop.may_read());
