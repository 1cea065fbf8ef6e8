create schema shop;
-- Near miss: an extension brings many functions in C.
create extension pgcrypto;
create function shop.moment() returns timestamptz language sql as 'select now()';
