create schema shop;
create table shop.orders (id bigint, ordered_on date) partition by range (ordered_on);
create table shop.orders_2099 partition of shop.orders for values from ('2099-01-01') to ('2100-01-01');
-- Near miss: starts long ago, and still receives rows.
create table shop.orders_until_2098 partition of shop.orders for values from (minvalue) to ('2099-01-01');
-- Near miss: a range of numbers is no date.
create table shop.parcel (id bigint) partition by range (id);
create table shop.parcel_low partition of shop.parcel for values from (0) to (2012);
