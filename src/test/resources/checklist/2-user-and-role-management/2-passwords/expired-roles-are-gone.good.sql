create role clerk login valid until '2099-12-31';
-- Near miss: expired, but locked as it should be.
create role trainee nologin valid until '2019-08-31';
-- Near miss: expired only yesterday.
do $$ begin
  execute format('create role anna login valid until %L', now() - interval '1 day');
end $$;
