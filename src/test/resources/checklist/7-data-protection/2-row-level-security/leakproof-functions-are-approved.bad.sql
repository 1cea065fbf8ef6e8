-- finds: shop.looks_odd(price numeric)
-- finds: pg_catalog.to_number(text, text)
alter function pg_catalog.to_number(text, text) leakproof;
create schema shop;
create function shop.looks_odd(price numeric) returns boolean
    language plpgsql leakproof
    as $$ begin raise notice 'price %', price; return price < 0; end $$;
