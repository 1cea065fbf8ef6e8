-- finds: shop_app
-- finds: clerk
do $$ begin
  execute format('create role shop_app login valid until %L', now() + interval '3 days');
  execute format('create role clerk login valid until %L', now() - interval '2 days');
end $$;
