create access method tde_heap type table handler heap_tableam_handler;
set default_table_access_method = tde_heap;
create schema shop;
create table shop.payment (id bigint, card_number text);
-- Near miss: no table of its own, and so nothing of its own to encrypt.
create view shop.overview as select id from shop.payment;
