-- finds: clerk
-- finds: pooler
-- finds (14+): reporting
create role helpdesk nologin;
grant select on pg_catalog.pg_authid to helpdesk;
create role clerk login noinherit in role helpdesk;
create role pooler login;
grant select (usename, passwd) on pg_catalog.pg_shadow to pooler;
create role reporting login;
do $$ begin
  if current_setting('server_version_num')::int >= 140000 then
    execute 'grant pg_read_all_data to reporting';
  end if;
end $$;
