create role clerk;
create schema shop;
create table shop.orders (id bigint primary key, clerk text, paid boolean);
create view shop.my_orders with (security_barrier) as select id from shop.orders where clerk = current_user;
grant select on shop.my_orders to clerk;
-- Near miss: shows who asks, but chooses nothing by it.
create view shop.whoami as select current_user as name, id from shop.orders where paid;
grant select on shop.whoami to clerk;
-- Near miss: nobody but the owner may read it.
create view shop.his_orders as select id from shop.orders where clerk = session_user;
