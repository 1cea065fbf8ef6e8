-- finds: shop.orders
-- finds: shop.customer.card
-- finds: shop.orders_id_seq
create schema shop;
create table shop.orders (id serial);
grant select, insert on shop.orders to public;
grant usage on sequence shop.orders_id_seq to public;
create table shop.customer (name text, card text);
grant select (card) on shop.customer to public;
