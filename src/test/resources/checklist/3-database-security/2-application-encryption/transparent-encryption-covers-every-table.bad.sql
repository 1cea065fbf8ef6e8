-- finds: new tables
-- finds: schema shop
-- fixed by hand: somebody has to decide which tables are meant, and when they may be locked
create access method tde_heap type table handler heap_tableam_handler;
create schema shop;
create table shop.payment (id bigint, card_number text) using tde_heap;
create table shop.customer (id bigint, iban text);
