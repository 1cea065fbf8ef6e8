-- Near misses: a superuser on the machine itself, and an ordinary role from elsewhere.
create role clerk login;
do $$
begin
  execute 'create or replace view pg_catalog.pg_stat_activity as select '
    || (select string_agg(
                 case attname
                   when 'client_addr' then 'g.address as client_addr'
                   when 'usename' then '(select r.rolname from pg_roles r where r.rolname = g.role) as usename'
                   when 'usesysid' then '(select r.oid from pg_roles r where r.rolname = g.role) as usesysid'
                   when 'pid' then '0 as pid'
                   when 'backend_type' then $q$'client backend'::text as backend_type$q$
                   else 'null::' || format_type(atttypid, atttypmod) || ' as ' || attname end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_stat_activity'::regclass
           and attnum > 0)
    || ' from (values (''postgres'', inet ''127.0.0.1''), (''clerk'', inet ''10.20.30.7'')) as g (role, address)';
end $$;
