create role leaver;
create role clerk;
create schema shop;
create table shop.orders (id bigint primary key);
grant select on shop.orders to clerk, public;
-- Near miss: a role that left in good order.
grant select on shop.orders to leaver;
drop owned by leaver;
drop role leaver;
