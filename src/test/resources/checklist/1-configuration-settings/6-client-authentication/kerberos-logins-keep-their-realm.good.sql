-- Near misses: the only realm is named, and the realm is kept.

-- only on 13+
set local allow_system_table_mods = on;

do $$
begin
  execute 'create or replace view pg_catalog.pg_hba_file_rules as select '
    || (select string_agg(
                 case attname
                   when 'auth_method' then 'text ''gss'' as auth_method'
                   when 'options' then 'case when ''shop'' = any(database)
                                             then array[''include_realm=0'', ''krb_realm=OFFICE.EXAMPLE'']
                                             else array[''include_realm=1''] end as options'
                   else attname::text end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_hba_file_rules'::regclass
           and attnum > 0)
    || ' from pg_hba_file_rules()';
end $$;
