create role shop_owner;
create role shop_deployer in role shop_owner;
create role trainee;
create schema shop;
create extension citext schema shop;
create function shop.note_change() returns trigger language plpgsql as 'begin return new; end';
create function shop.tax(price numeric) returns numeric language sql immutable as 'select price * 0.2';
create function shop.greet() returns text language sql as $$ select 'hello'::text $$;
create table shop.orders (id bigint primary key, name shop.citext, price numeric default shop.tax(1));
create trigger note before update on shop.orders for each row execute procedure shop.note_change();
alter table shop.orders owner to shop_owner;
-- Near miss: owned by somebody who may become the owner anyway, and by the superuser.
alter function shop.tax(numeric) owner to shop_deployer;
-- Near miss: no table calls it.
alter function shop.greet() owner to trainee;
