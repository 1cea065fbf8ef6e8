-- finds: host.shop.any user.10.20.30.0/24
-- The servers of the tests are built without Kerberos and would refuse such lines, so the view shows them instead.

-- only on 13+
set local allow_system_table_mods = on;

do $$
begin
  execute 'create or replace view pg_catalog.pg_hba_file_rules as select '
    || (select string_agg(
                 case attname
                   when 'auth_method' then 'text ''gss'' as auth_method'
                   when 'options' then 'array[''include_realm=0''] as options'
                   else attname::text end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_hba_file_rules'::regclass
           and attnum > 0)
    || ' from pg_hba_file_rules()';
end $$;
