-- finds: shop.orders
create schema shop;
create unlogged table shop.orders (id bigint primary key);
