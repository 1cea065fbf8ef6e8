-- finds: shop.orders.shop.note_change()
-- finds: shop.orders.shop.tax(price numeric)
-- finds: shop.order_list.shop.tax(price numeric)
create role shop_owner;
create role trainee;
create schema shop;
create function shop.note_change() returns trigger language plpgsql as 'begin return new; end';
create function shop.tax(price numeric) returns numeric language sql immutable as 'select price * 0.2';
create table shop.orders (id bigint primary key, price numeric, tax numeric default shop.tax(1), check (shop.tax(price) > 0));
create index on shop.orders (shop.tax(price));
create trigger note before update on shop.orders for each row execute procedure shop.note_change();
create view shop.order_list as select id, shop.tax(price) from shop.orders;
alter table shop.orders owner to shop_owner;
alter function shop.note_change() owner to trainee;
alter function shop.tax(numeric) owner to trainee;
-- The view stays with the superuser: the same function cannot have two owners.
-- fix leaves: shop.order_list.shop.tax(price numeric)
-- finds: shop.sales.shop.quarter(day date)
create function shop.quarter(day date) returns int language sql immutable as 'select extract(quarter from day)::int';
create table shop.sales (day date) partition by list (shop.quarter(day));
alter table shop.sales owner to shop_owner;
alter function shop.quarter(date) owner to trainee;
-- finds: shop.items.shop.alike(a text, b text)
-- finds: shop.items.shop.sound(number text)
create function shop.alike(a text, b text) returns boolean language sql immutable as 'select a = b';
create operator shop.=== (leftarg = text, rightarg = text, procedure = shop.alike);
create function shop.sound(number text) returns boolean language sql immutable as 'select length(number) > 3';
create domain shop.item_number as text check (shop.sound(value));
create table shop.items (number shop.item_number, kind text check (not kind operator(shop.===) 'none'));
alter table shop.items owner to shop_owner;
alter function shop.alike(text, text) owner to trainee;
alter function shop.sound(text) owner to trainee;
