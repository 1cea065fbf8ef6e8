create schema shop;
-- Near miss: encrypted as bytes; and names that only resemble.
create table shop.payment (id bigint, card_number bytea, company_name text, discard_count integer);
create table shop.basket (id bigint, panel text, secretary text);
