-- finds: ops.reset_password(login text)
-- finds: ops.session_count()
-- fixed by hand: whether a function is safe only its reader can tell
create role helpdesk nologin;
create role clerk login in role helpdesk;
create role watcher login;
create schema ops;
create function ops.reset_password(login text) returns void language plpgsql security definer
  set search_path = pg_catalog as $$ begin execute 'alter role ' || login || ' password ''welcome'''; end $$;
revoke execute on function ops.reset_password(text) from public;
grant execute on function ops.reset_password(text) to helpdesk;
create function ops.session_count() returns bigint language sql security definer
  set search_path = pg_catalog as 'select count(*) from pg_stat_activity';
revoke execute on function ops.session_count() from public;
grant execute on function ops.session_count() to watcher;
