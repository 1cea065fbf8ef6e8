create schema shop;
create extension pgcrypto;
-- Near miss: encrypts with a key its caller brings along; the literal is the name of a method.
create function shop.remember_card(card text, key bytea) returns bytea
    language sql
    as $$ select public.encrypt(pg_catalog.convert_to(card, 'utf8'), key, 'aes') $$;
create function shop.seal(card text, key text) returns bytea
    language sql
    as $$ select public.pgp_sym_encrypt(card, key, 'cipher-algo=aes256') $$;
create function shop.mark(card text, key text, note text) returns text
    language sql
    as $$ select pg_catalog.encode(public.hmac(card, key, 'sha256'), 'hex') || coalesce(note, 'no remark', 'none') $$;
