-- fixed by hand: only people know what the other side may see
-- finds: to_branches.shop.orders
-- finds: to_branches.shop.sales_2025
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create table shop.sales (id bigint, day date) partition by range (day);
alter table shop.sales enable row level security;
create table shop.sales_2025 partition of shop.sales for values from ('2025-01-01') to ('2026-01-01');
create publication to_branches for table shop.orders, shop.sales_2025;

-- only on 13+
-- finds (13+): to_partner.shop.sales_2025
-- finds (13+): to_archive.shop.sales
create publication to_partner for table shop.sales;
create publication to_archive for table shop.sales with (publish_via_partition_root);
