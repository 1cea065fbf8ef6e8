-- fixed by hand: what identifies a user is known to the authors of the application
-- finds: shop.orders.own_tenant
-- finds: shop.orders.premium
-- finds: shop.orders.through_a_function
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy own_tenant on shop.orders using (shop_name = current_setting('shop.tenant'));
create function shop.tenant() returns text language sql stable as $$ select current_setting('shop.tenant', true) $$;
create policy through_a_function on shop.orders for select using (shop_name = shop.tenant());
create table shop.account (raw_user_meta_data text);
create policy premium on shop.orders for select
    using (exists (select from shop.account where raw_user_meta_data like '%premium%'));
-- finds: shop.orders.by_list
create table shop.members (login text, shop_name text);
grant select, insert on shop.members to public;
create policy by_list on shop.orders for select
    using (shop_name in (select m.shop_name from shop.members m where m.login = current_user));
