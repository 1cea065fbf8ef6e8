create schema shop;
create table shop.supplier (id bigint, password_hash text);
-- Near miss: speaks of a password and tells none.
comment on column shop.supplier.password_hash is 'Password: hashed by the application, see its manual.';
