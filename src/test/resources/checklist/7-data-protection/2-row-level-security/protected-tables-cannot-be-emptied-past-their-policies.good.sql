create role shop_app login;
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
alter table shop.orders enable row level security;
grant select, insert, update, delete on shop.orders to shop_app;
-- Near miss: may be emptied, but nothing protects its rows.
create table shop.basket (id bigint primary key);
grant truncate on shop.basket to shop_app;
