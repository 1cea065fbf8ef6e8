-- finds: dba.10.20.30.7
-- fixed by hand: a session has to be ended where it comes from
-- The tests reach their servers from the same machine only, so the view shows others instead.
create role dba superuser login;
do $$
begin
  execute 'create or replace view pg_catalog.pg_stat_activity as select '
    || (select string_agg(
                 case attname
                   when 'client_addr' then 'g.address as client_addr'
                   when 'usename' then $q$'dba'::name as usename$q$
                   when 'usesysid' then '(select oid from pg_roles where rolname = ''dba'') as usesysid'
                   when 'pid' then '0 as pid'
                   when 'application_name' then $q$'night job'::text as application_name$q$
                   when 'backend_type' then $q$'client backend'::text as backend_type$q$
                   else 'null::' || format_type(atttypid, atttypmod) || ' as ' || attname end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_stat_activity'::regclass
           and attnum > 0)
    || ' from (values (inet ''10.20.30.7''), (inet ''127.0.0.1''), (null)) as g (address)';
end $$;
