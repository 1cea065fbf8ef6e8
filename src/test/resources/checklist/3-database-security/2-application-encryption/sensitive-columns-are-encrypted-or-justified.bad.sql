-- finds: shop.payment.card_number
-- finds: shop.staff.iban
create schema shop;
create table shop.payment (id bigint, card_number text, valid_until date);
create table shop.staff (id bigint, iban varchar(34));
