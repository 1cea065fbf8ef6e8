create role shop_owner;
create role shop_app login password 'kept-by-the-customer' connection limit 20;
create role auditor login password 'kept-by-the-auditor' connection limit 5;
grant pg_monitor to auditor;
create schema shop authorization shop_owner;
create table shop.orders (id bigint primary key, placed date);
alter table shop.orders owner to shop_owner;
grant usage on schema shop to shop_app;
grant select, insert on shop.orders to shop_app;
