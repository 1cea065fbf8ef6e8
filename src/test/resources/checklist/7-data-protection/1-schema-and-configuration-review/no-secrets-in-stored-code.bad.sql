-- finds: function.shop.fetch_stock().a password in a connection string
-- finds: function.shop.enrol(who text).the password of a role
-- finds: view.shop.endpoint.a login in a web address
create schema shop;
create function shop.fetch_stock() returns text language sql
    as $$ select 'host=warehouse.example.com user=shop password=Winter2019'::text $$;
create function shop.enrol(who text) returns void language plpgsql
    as $$ begin execute format('alter role %I password ''Winter2019''', who); end $$;
create view shop.endpoint as select 'https://shop:Winter2019@api.example.com/'::text as address;
