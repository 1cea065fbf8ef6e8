create schema shop;
create table shop.orders (id bigint primary key, paid boolean);
-- Near miss: a view is made of a rule, and may have more of them.
create view shop.open_orders as select id from shop.orders where not paid;
create rule new_order as on insert to shop.open_orders do instead insert into shop.orders values (new.id, false);
