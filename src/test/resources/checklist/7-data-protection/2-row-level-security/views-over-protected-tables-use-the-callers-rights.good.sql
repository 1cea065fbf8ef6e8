create role reporting;
create role shop_reader;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text, paid boolean);
alter table shop.orders enable row level security;
create policy own_shop on shop.orders using (shop_name = current_user);
-- Near miss: the policies bind the owner of this view.
create view shop.open_orders as select id, shop_name from shop.orders where not paid;
alter view shop.open_orders owner to shop_reader;
grant select on shop.open_orders to reporting;
-- Near miss: nobody else may read this one.
create view shop.all_orders as select id from shop.orders;
-- Near miss: its owner is free, but the view that reads the table for it is bound.
create view shop.open_numbers as select id from shop.open_orders;
grant select on shop.open_numbers to reporting;
