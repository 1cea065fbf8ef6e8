create schema shop;
create unlogged table shop.orders (id bigint primary key);
-- Near miss: made unlogged for loading, and logged again.
alter table shop.orders set logged;
create temporary table basket (id bigint);
