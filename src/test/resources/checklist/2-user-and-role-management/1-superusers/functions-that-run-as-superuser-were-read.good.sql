create role helpdesk nologin;
create role clerk login in role helpdesk;
create role shop_owner nologin;
create role key_keepers nologin;
create schema ops;
-- Near miss: runs as an ordinary role.
create function ops.order_count() returns bigint language sql security definer
  set search_path = pg_catalog as 'select 1::bigint';
alter function ops.order_count() owner to shop_owner;
revoke execute on function ops.order_count() from public;
grant execute on function ops.order_count() to helpdesk;
-- Near miss: runs as its caller.
create function ops.own_rights() returns bigint language sql as 'select 1::bigint';
revoke execute on function ops.own_rights() from public;
grant execute on function ops.own_rights() to helpdesk;
-- Near miss: granted to a group that nobody can log in through.
create function ops.session_count() returns bigint language sql security definer
  set search_path = pg_catalog as 'select count(*) from pg_stat_activity';
revoke execute on function ops.session_count() from public;
grant execute on function ops.session_count() to key_keepers;
-- Near miss: granted to nobody.
create function ops.rebuild() returns void language plpgsql security definer
  set search_path = pg_catalog as $$ begin end $$;
revoke execute on function ops.rebuild() from public;
-- Near miss: everybody may call it, which another control judges.
create function ops.today() returns date language sql security definer
  set search_path = pg_catalog as 'select current_date';
