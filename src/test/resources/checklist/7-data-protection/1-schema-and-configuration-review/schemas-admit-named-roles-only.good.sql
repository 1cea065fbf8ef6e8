create role clerk;
create schema shop;
create table shop.orders (id bigint primary key);
grant usage on schema shop to clerk;
-- Near miss: open to everyone, and holding nothing but an extension.
create schema extensions;
grant usage on schema extensions to public;
create extension citext schema extensions;
