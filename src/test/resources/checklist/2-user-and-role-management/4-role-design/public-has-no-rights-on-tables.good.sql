create schema shop;
-- Near miss: everybody may enter the schema, and find nothing open.
grant usage on schema shop to public;
create table shop.orders (id int);
create role shop_readers nologin;
grant select on shop.orders to shop_readers;
-- Near miss: its views are granted to PUBLIC by the extension itself.
create extension pg_stat_statements;
