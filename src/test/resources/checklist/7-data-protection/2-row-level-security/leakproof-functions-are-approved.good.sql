create schema shop;
-- Near miss: chatty, but it is asked only about rows its caller may see.
create function shop.looks_odd(price numeric) returns boolean
    language plpgsql
    as $$ begin raise notice 'price %', price; return price < 0; end $$;
-- Near miss: an extension's functions are judged by its authors.
create extension citext;
