create extension pgcrypto schema public;

create extension dblink schema public;

create schema shop authorization shop_app;

comment on schema shop is 'Orders of the web shop';

grant usage on schema shop to shop_readers, shop_writers, public;

create table shop.customer (id bigint primary key, name text not null, email text not null, iban text);

create table shop.orders (id bigint primary key, customer bigint references shop.customer, placed_at timestamptz not null default now(), total numeric(12, 2) not null);

create table shop.card (customer bigint references shop.customer, number_encrypted bytea, expires date);

create table shop.login (customer bigint references shop.customer, password text, reset_token text);

insert into shop.customer select n, 'Customer ' || n, 'customer' || n || '@example.org', null from generate_series(1, 200) as n;

insert into shop.orders select n, 1 + n % 200, now() - n * interval '3 hours', 10 + n from generate_series(1, 800) as n;

grant select on all tables in schema shop to shop_readers;

grant insert, update, delete on all tables in schema shop to shop_writers;

-- Bad: everyone may read customers, and change what they ordered.
grant select on shop.customer to public;

grant update on shop.orders to public;

-- Bad: policies that nobody switched on.
create policy own_orders on shop.orders using (customer = nullif(current_setting('shop.customer', true), '')::bigint);

-- Good: policies that bind the owner too.
alter table shop.card enable row level security;

alter table shop.card force row level security;

create policy own_card on shop.card using (customer = nullif(current_setting('shop.customer', true), '')::bigint);

-- Bad: runs as superuser, for everyone, on the caller's search_path.
create function shop.promote(who text) returns void language plpgsql security definer as $$ begin execute format('grant shop_writers to %I', who); end $$;

-- Good: the same kind of function, made well.
create function shop.order_count(who bigint) returns bigint language sql stable security definer set search_path = pg_catalog, pg_temp as 'select count(*) from shop.orders where customer = who';

revoke execute on function shop.order_count(bigint) from public;

grant execute on function shop.order_count(bigint) to shop_app;

-- Bad: a key in a function body.
create function shop.encrypt_card(number text) returns bytea language sql as $$ select public.pgp_sym_encrypt(number, 'K9-harbour-secret-key') $$;

create view shop.order_overview as select o.id, c.name, o.total from shop.orders o join shop.customer c on c.id = o.customer;

grant select on shop.order_overview to shop_readers;

alter default privileges in schema shop grant select on tables to public;

create publication everything for all tables;

alter database shop set search_path = 'public, shop';

grant create on schema public to public;
