-- finds: shop.orders
create schema shop;
create table shop.orders (id bigint primary key) with (autovacuum_enabled = off);
