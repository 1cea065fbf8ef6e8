-- finds: shop.orders.constraint.positive
-- finds: shop.orders.unique index.orders_number
create schema shop;
create table shop.orders (id bigint primary key, number text, total numeric);
alter table shop.orders add constraint positive check (total > 0) not valid;
create unique index orders_number on shop.orders (number);
update pg_catalog.pg_index set indisvalid = false where indexrelid = 'shop.orders_number'::regclass;

-- only on 18+
-- finds (18+): shop.orders.constraint.of_a_customer
create table shop.customer (id bigint primary key);
alter table shop.orders add column customer bigint;
alter table shop.orders add constraint of_a_customer foreign key (customer) references shop.customer not enforced;
