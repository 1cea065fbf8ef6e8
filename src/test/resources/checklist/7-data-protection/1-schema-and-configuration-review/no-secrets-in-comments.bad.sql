-- finds: table shop.supplier
-- finds: table column shop.supplier.login
-- finds: function shop.deliver(pg_catalog.text)
create schema shop;
create table shop.supplier (id bigint, login text);
comment on table shop.supplier is 'Portal of the supplier. Password: Winter2019';
comment on column shop.supplier.login is 'api_key=9f8e7d6c';
create function shop.deliver(what text) returns text language sql as $$ select 'none'::text $$;
comment on function shop.deliver(text) is 'token = 9f8e7d6c';
-- finds: schema archive
create schema archive;
comment on schema archive is 'Ask for the vault, passphrase is 7GoldenKeys';
-- finds: subscription stock_from_north
create publication stock;
create subscription stock_from_north connection 'dbname=fixture' publication stock with (connect = false, slot_name = none);
comment on subscription stock_from_north is 'Login shop, pw: Winter2019';
