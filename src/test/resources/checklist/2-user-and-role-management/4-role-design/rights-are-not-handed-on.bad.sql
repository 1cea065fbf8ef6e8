-- finds: table.shop.orders.clerk
-- finds: function.shop.promote(text).clerk
-- finds: schema.shop.shop_writers
create role clerk login;
create role shop_writers nologin;
create schema shop;
create table shop.orders (id int);
create function shop.promote(who text) returns void language sql as '';
grant select on shop.orders to clerk with grant option;
grant execute on function shop.promote(text) to clerk with grant option;
grant usage on schema shop to shop_writers with grant option;
