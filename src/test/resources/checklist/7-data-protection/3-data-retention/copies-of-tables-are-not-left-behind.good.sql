create schema shop;
-- Near miss: these names only contain the suspicious words.
create table shop.household (id bigint);
create table shop.copyright (id bigint);
create table shop.temperature (id bigint);
create table shop.orders_2024 (id bigint);
