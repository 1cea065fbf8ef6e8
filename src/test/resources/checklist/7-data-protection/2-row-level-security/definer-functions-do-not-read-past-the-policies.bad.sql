-- fixed by hand: only its author knows which rows the callers may see
-- finds: shop.all_orders().shop.orders
-- finds: shop.count_orders().shop.orders
create role reporting;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
create function shop.all_orders() returns setof bigint
    language sql security definer
    set search_path = pg_catalog, pg_temp
    as 'select id from shop.orders';
-- The name stands in a text that is put together and run.
create function shop.count_orders() returns bigint
    language plpgsql security definer
    set search_path = shop, pg_temp
    as $$ declare n bigint; begin execute 'select count(*) from "orders"' into n; return n; end $$;
revoke execute on function shop.count_orders() from public;
grant execute on function shop.count_orders() to reporting;
