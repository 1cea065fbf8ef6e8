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
