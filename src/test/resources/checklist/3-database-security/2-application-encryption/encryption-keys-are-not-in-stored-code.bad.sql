-- finds: function.shop.remember_card(card text)
-- finds: view.shop.card
create schema shop;
create extension pgcrypto;
create table shop.payment (id bigint, card bytea);
create function shop.remember_card(card text) returns bytea
    language plpgsql
    as $$ begin return public.pgp_sym_encrypt(card, 'winter-2019-shop'); end $$;
create view shop.card as
    select id, public.decrypt(card, 'sixteen bytes key', 'aes') as card from shop.payment;
