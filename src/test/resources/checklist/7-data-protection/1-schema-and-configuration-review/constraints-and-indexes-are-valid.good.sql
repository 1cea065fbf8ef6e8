create schema shop;
create table shop.orders (id bigint primary key, number text unique, total numeric);
-- Near miss: added unchecked, and checked since.
alter table shop.orders add constraint positive check (total > 0) not valid;
alter table shop.orders validate constraint positive;
