-- finds: function.shop.fetch_stock().a password in a connection string
-- finds: function.shop.enrol(who text).the password of a role
-- finds: view.shop.endpoint.a login in a web address
create schema shop;
create function shop.fetch_stock() returns text language sql
    as $$ select 'host=warehouse.example.com user=shop password=Winter2019'::text $$;
create function shop.enrol(who text) returns void language plpgsql
    as $$ begin execute format('alter role %I password ''Winter2019''', who); end $$;
create view shop.endpoint as select 'https://shop:Winter2019@api.example.com/'::text as address;
-- fixed by hand: the author has to find another place for the secret
-- finds: trigger.shop.stock.send_stock.a password in a connection string
-- finds: default of the column.shop.stock.source.a login in a web address
-- finds: setting of the function.shop.sign().a secret in a setting
-- finds: policy.shop.stock.with_token.a token
-- finds: rule.shop.stock.copy_stock.a login in a web address
create function shop.send() returns trigger language plpgsql as 'begin return new; end';
create table shop.stock (id bigint, source text default 'https://shop:Winter2019@api.example.com/');
create trigger send_stock after insert on shop.stock
    for each row execute procedure shop.send('host=warehouse.example.com user=shop password=Winter2019', 'stock');
create function shop.sign() returns text language sql set shop.signing_secret = '9f8e7d6c' as $$ select 'none'::text $$;
create policy with_token on shop.stock using (source <> 'Bearer 0123456789abcdef0123');
create rule copy_stock as on delete to shop.stock do also
    update shop.stock set source = 'ftp://shop:Winter2019@ftp.example.com/';
-- finds: function.shop.charge().a secret in a variable
-- finds: function.shop.charge().a token
-- finds: function.shop.notify().a login for a web address
-- finds: function.shop.tell().a token
-- finds: view.shop.copies.a password in a connection string
create function shop.charge() returns void language plpgsql as $$
declare
    pay_api_key constant text := 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
begin
    perform pay_api_key;
end $$;
create function shop.notify() returns text language sql as $$ select 'curl -s -u shop:Winter2019 https://api.example.com'::text $$;
create function shop.tell() returns text language sql
    as $$ select 'https://hooks.slack.com/services/T0000000/B0000000/9f8e7d6c5b4a'::text $$;
create view shop.copies as select 'password=Winter2019 host=warehouse.example.com'::text as address;
