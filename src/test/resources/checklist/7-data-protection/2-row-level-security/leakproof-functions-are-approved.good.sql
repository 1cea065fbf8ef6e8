create schema shop;
-- Near miss: one of the server's own that is marked from the start.
alter function pg_catalog.int4eq(integer, integer) leakproof;
-- Near miss: chatty, but it is asked only about rows its caller may see.
create function shop.looks_odd(price numeric) returns boolean
    language plpgsql
    as $$ begin raise notice 'price %', price; return price < 0; end $$;
-- Near miss: an extension's functions are judged by its authors.
create extension citext;
