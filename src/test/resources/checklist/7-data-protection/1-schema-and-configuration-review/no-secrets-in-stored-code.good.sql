create schema shop;
create table shop.account (login text, password text);
-- Near miss: compares passwords, passes them on, and holds none.
create function shop.known(who text, given text) returns boolean language sql
    as $$ select exists (select from shop.account a where a.login = who and a.password = given) $$;
create function shop.enrol(who text, given text) returns void language plpgsql
    as $$ begin execute format('alter role %I password %L', who, given); end $$;
create function shop.blocked(who text, given text) returns boolean language sql
    as $$ select login = who and password=given and login <> 'emergency' from shop.account $$;
create function shop.enrol_until(who text, given text) returns void language plpgsql
    as $$ begin execute 'alter role ' || quote_ident(who) || ' password ' || quote_literal(given) || ' valid until ''2030-01-01'''; end $$;
create function shop.connection(given text) returns text language sql
    as $$ select 'host=warehouse.example.com user=shop password=' || given $$;
-- Near miss: a default, a trigger and a setting without a secret.
create table shop.stock (id bigint, password_changed date default now(), source text default 'https://api.example.com/');
create function shop.send() returns trigger language plpgsql set shop.mode = 'test' as 'begin return new; end';
create trigger send_stock after insert on shop.stock
    for each row execute procedure shop.send('host=warehouse.example.com user=shop', 'stock');
-- Near miss: variables that are named after secrets and hold messages or what the caller brings.
create function shop.remind(given text) returns text language plpgsql as $$
declare
    password_hint text := 'At least 12 characters';
    secret text := given;
    api_key_header constant text := 'x-api-key';
begin
    return 'password=' || given || password_hint || secret || api_key_header;
end $$;
