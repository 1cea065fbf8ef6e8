-- finds: shop.remark.note.payment card numbers
-- finds: shop.supplier.account.bank account numbers (IBAN)
-- finds: shop.supplier.contact.mail addresses
-- finds: shop.till.config.access keys
-- fixed by hand: the owner of the data has to decide
create schema shop;
create table shop.remark (id bigint, note text);
insert into shop.remark select n, v from unnest(array['4111 1111 1111 1111', '5500-0000-0000-0004', '340000000000009', 'call back']) with ordinality as t (v, n);
create table shop.supplier (id bigint, account text, contact varchar(80));
insert into shop.supplier values (1, 'DE89 3704 0044 0532 0130 00', 'a@example.com'), (2, 'GB82WEST12345698765432', 'b@example.com'), (3, 'FR1420041010050500013M02606', 'c@example.com');
grant select on shop.supplier to public;
create table shop.till (id bigint, config text);
insert into shop.till values (1, 'AKIAIOSFODNN7EXAMPLE'), (2, 'opening hours'), (3, 'printer 7');
analyze shop.remark;
analyze shop.supplier;
analyze shop.till;
