create role clerk;
create role auditor;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders to clerk using (shop_name = current_user);
-- Near miss: shows every row, but to other roles.
create policy auditors_see_all on shop.orders for select to auditor using (true);
-- Near miss: everyone may read the price list, and only writing is restricted.
create table shop.price (article text primary key, owner text);
alter table shop.price enable row level security;
create policy readable on shop.price for select using (true);
create policy own_prices on shop.price for update using (owner = current_user);
-- Near miss: the real condition is a restrictive policy, which nothing undoes.
create table shop.staff (name text primary key);
alter table shop.staff enable row level security;
create policy base on shop.staff using (true);
create policy by_name on shop.staff for select using (name = 'Meier');
create policy limits on shop.staff as restrictive using (name = current_user);
