-- finds: shop.orders.autovacuum_enabled
-- finds: shop.orders.toast.autovacuum_enabled
-- finds: Old Shop.customer.autovacuum_enabled
create schema shop;
create table shop.orders (id int, note text) with (autovacuum_enabled = false, toast.autovacuum_enabled = off);
create schema "Old Shop";
create table "Old Shop".customer (id int) with (autovacuum_enabled = no);
