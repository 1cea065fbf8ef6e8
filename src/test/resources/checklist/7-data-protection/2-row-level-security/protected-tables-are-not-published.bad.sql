-- finds: to_branches.shop.orders
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create publication to_branches for table shop.orders;
