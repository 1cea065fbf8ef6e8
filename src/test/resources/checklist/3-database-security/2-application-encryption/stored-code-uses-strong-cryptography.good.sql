create schema shop;
create extension pgcrypto;
create function shop.store_password(password text) returns text
    language sql as $$ select public.crypt(password, public.gen_salt('bf', 12)) $$;
-- Near miss: an MD5 sum that spreads rows over partitions protects nothing and need not.
create function shop.bucket(order_number text) returns text
    language sql as $$ select pg_catalog.substr(md5(order_number), 1, 1) $$;
