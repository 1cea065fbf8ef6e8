-- fixed by hand: code and stored values have to be changed together
-- finds: shop.store_password(who text, password text).md5() on a secret
-- finds: shop.fresh_salt().gen_salt() with an old method
-- finds: shop.seal(card bytea, key bytea).an old cipher
create schema shop;
create extension pgcrypto;
create function shop.store_password(who text, password text) returns text
    language sql as $$ select md5(who || password) $$;
create function shop.fresh_salt() returns text
    language sql as $$ select public.gen_salt('md5') $$;
create function shop.seal(card bytea, key bytea) returns bytea
    language sql as $$ select public.encrypt(card, key, 'des') $$;
