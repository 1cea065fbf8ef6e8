-- fixed by hand (-14): a view asks with its reader's rights since 15; before that people choose its new owner
-- finds: shop.open_orders.shop.orders
create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text, paid boolean);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
create view shop.open_orders as select id, shop_name from shop.orders where not paid;
grant select on shop.open_orders to reporting;
-- finds: shop.paid_orders.shop.orders
-- Nobody may read the inner view, but the one over it hands everything on.
create view shop.every_order as select id, paid from shop.orders;
create view shop.paid_orders as select id from shop.every_order where paid;
grant select on shop.paid_orders to reporting;

-- only on 15+
-- finds (15+): shop.numbers.shop.orders
-- The inner view asks with the rights of its reader, and that is the owner of the outer one.
create view shop.all_orders with (security_invoker) as select id from shop.orders;
create view shop.numbers as select id from shop.all_orders;
grant select (id) on shop.numbers to public;
