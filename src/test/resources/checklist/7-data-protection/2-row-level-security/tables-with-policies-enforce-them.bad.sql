-- finds: shop.orders
create schema shop;
create table shop.orders (id bigint primary key, shop_name text);
create policy own_shop on shop.orders using (shop_name = current_user);
