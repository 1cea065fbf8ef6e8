-- fixed by hand: the data has to be encrypted again with another key
-- finds: function.shop.mark(card text)
-- finds: column default.shop.voucher.code
-- finds: function.shop.remember_card(card text)
-- finds: view.shop.card
-- finds (14+): function.shop.recall(card bytea)
create schema shop;
create extension pgcrypto;
create table shop.payment (id bigint, card bytea);
create function shop.remember_card(card text) returns bytea
    language plpgsql
    as $$ begin return public.pgp_sym_encrypt(card, 'winter-2019-shop'); end $$;
create view shop.card as
    select id, public.decrypt(card, 'sixteen bytes key', 'aes') as card from shop.payment;
do $$
begin
    -- Since PostgreSQL 14 the body of a function may be stored as a parsed statement.
    if current_setting('server_version_num')::int >= 140000 then
        execute $body$
            create function shop.recall(card bytea) returns text
            begin atomic
                select public.pgp_sym_decrypt(card, 'winter-2019-shop');
            end
        $body$;
    end if;
end $$;
create function shop.mark(card text) returns bytea
    language sql
    as $$ select public.hmac(pg_catalog.convert_to(card, 'utf8'), pg_catalog.convert_to('winter-2019-shop', 'utf8'), 'sha256') $$;
create table shop.voucher (id bigint, code bytea default public.pgp_sym_encrypt('free coffee', 'winter-2019-shop'));
