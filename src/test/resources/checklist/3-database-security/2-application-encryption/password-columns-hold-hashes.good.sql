create schema shop;
-- Near miss: names that say that a hash, a date or a flag is stored.
create table shop.account (id bigint, password_hash text, encrypted_password text, password_changed_on date, pass boolean, passport_country text);
