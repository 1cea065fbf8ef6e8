-- fixed by hand: the owner of the data has to decide
-- finds: shop.payment.card_number
-- finds: shop.staff.iban
create schema shop;
create table shop.payment (id bigint, card_number text, valid_until date);
create table shop.staff (id bigint, iban varchar(34));
-- Only the column is open to everyone, not the table.
grant select (iban) on shop.staff to public;
