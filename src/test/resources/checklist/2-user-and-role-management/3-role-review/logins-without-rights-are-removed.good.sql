create role shop_app login;
create schema shop authorization shop_app;
-- Near miss: no grant of its own, but a member of a group.
create role shop_readers nologin;
create role clerk login in role shop_readers;
-- Near miss: one single column of one single table.
create table shop.orders (id int, total numeric);
create role reporting login;
grant select (total) on shop.orders to reporting;
create role standby login replication;
create role retired nologin;
