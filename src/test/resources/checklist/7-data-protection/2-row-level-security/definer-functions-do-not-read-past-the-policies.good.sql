create role reporting;
create role shop_reader;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
-- Near miss: the policies bind the owner of this function.
create function shop.all_orders() returns setof bigint
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as 'select id from shop.orders';
alter function shop.all_orders() owner to shop_reader;
-- Near miss: a longer name is another table, and nobody but the owner may call the last one.
create table shop.orders_archive (id bigint);
create function shop.old_orders() returns setof bigint
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as 'select id from shop.orders_archive';
create function shop.close_year() returns setof bigint
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as 'select id from shop.orders';
revoke execute on function shop.close_year() from public;
