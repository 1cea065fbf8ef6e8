-- finds: shop
-- fixed by hand: only its owners know what the schema is for
create schema shop;
create table shop.orders (id int);
