-- finds: clerk.fixture.203.0.113.7
-- finds: clerk.fixture.2001:db8::7
-- fixed by hand: only people know whose session it is
-- The tests reach their servers from the same machine only, so the view shows others instead.
create role clerk;
do $$
begin
  execute 'create or replace view pg_catalog.pg_stat_activity as select '
    || (select string_agg(
                 case attname
                   when 'client_addr' then 'g.address as client_addr'
                   when 'usename' then $q$'clerk'::name as usename$q$
                   when 'datname' then $q$'fixture'::name as datname$q$
                   when 'pid' then '0 as pid'
                   when 'application_name' then $q$'till'::text as application_name$q$
                   when 'backend_type' then $q$'client backend'::text as backend_type$q$
                   else 'null::' || format_type(atttypid, atttypmod) || ' as ' || attname end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_stat_activity'::regclass
           and attnum > 0)
    || ' from (values (inet ''203.0.113.7''), (inet ''203.0.113.7''), (inet ''2001:db8::7''), (inet ''10.1.2.3''),'
    || ' (inet ''127.0.0.1''), (null)) as g (address)';
end $$;
