create role shop_app login valid until '2099-12-31';
-- Near misses: no end at all, a role that is locked, and a date so long ago that another control tells.
create role reporting login valid until 'infinity';
create role trainee login valid until '2019-08-31';
do $$ begin
  execute format('create role clerk nologin valid until %L', now() + interval '3 days');
end $$;
