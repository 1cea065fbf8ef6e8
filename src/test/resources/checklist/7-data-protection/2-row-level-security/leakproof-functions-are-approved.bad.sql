-- finds: shop.looks_odd(price numeric)
create schema shop;
create function shop.looks_odd(price numeric) returns boolean
    language plpgsql leakproof
    as $$ begin raise notice 'price %', price; return price < 0; end $$;
