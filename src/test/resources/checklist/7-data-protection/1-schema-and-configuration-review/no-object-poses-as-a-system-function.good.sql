create schema shop;
-- Near miss: the name of a system function with another number of arguments, and a name of its own.
create function shop.lower(price numeric, percent numeric, floor numeric) returns numeric
    language sql as 'select price';
create function shop.same(varchar, integer) returns boolean language sql as 'select true';
-- Near miss: only ever called for a type of its own.
create type shop.price as (amount numeric, currency text);
create function shop.abs(price shop.price) returns shop.price language sql as 'select price';
-- Near miss: extensions bring such names on purpose.
create extension citext;
