-- finds: shop.open_orders.shop.orders
create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text, paid boolean);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
create view shop.open_orders as select id, shop_name from shop.orders where not paid;
grant select on shop.open_orders to reporting;
