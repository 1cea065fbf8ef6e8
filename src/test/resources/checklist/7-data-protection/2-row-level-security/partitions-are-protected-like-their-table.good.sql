create role reporting;
create schema shop;
create table shop.orders (id bigint, shop_name text, placed date) partition by range (placed);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
-- Near miss: no row-level security of its own, and nobody may use it directly.
create table shop.orders_2025 partition of shop.orders for values from ('2025-01-01') to ('2026-01-01');
grant select on shop.orders to reporting;
-- Near miss: open, and protected by itself.
create table shop.orders_2026 partition of shop.orders for values from ('2026-01-01') to ('2027-01-01');
alter table shop.orders_2026 enable row level security;
grant select on shop.orders_2026 to reporting;
