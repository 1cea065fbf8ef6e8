-- fixed by hand: only the owner of the data knows how long it must be kept
-- finds: shop.orders_2012
create schema shop;
create table shop.orders (id bigint, ordered_on date) partition by range (ordered_on);
create table shop.orders_2012 partition of shop.orders for values from ('2012-01-01') to ('2013-01-01');
create table shop.orders_2099 partition of shop.orders for values from ('2099-01-01') to ('2100-01-01');
