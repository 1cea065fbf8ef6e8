-- finds: shop.orders.trigger.record_change
-- finds: shop.orders.foreign key.orders_customer_id_fkey
create schema shop;
create table shop.customer (id bigint primary key);
create table shop.orders (id bigint primary key, customer_id bigint references shop.customer);
create function shop.record_change() returns trigger language plpgsql as 'begin return new; end';
create trigger record_change after update on shop.orders for each row execute procedure shop.record_change();
alter table shop.orders disable trigger all;
