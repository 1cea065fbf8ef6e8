-- finds: shop.customer
-- finds: shop.invoice.total
-- finds: shop.turnover
create schema shop;
create table shop.customer (id bigint primary key, name text);
grant select, delete on shop.customer to public;
create table shop.invoice (id bigint primary key, total numeric);
grant update (total) on shop.invoice to public;
create view shop.turnover as select pg_catalog.sum(total) as total from shop.invoice;
grant select on shop.turnover to public;
