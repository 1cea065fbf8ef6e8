-- Near misses: encrypted from the first byte, switched to encryption, and a directory on the same machine.

-- only on 13+
set local allow_system_table_mods = on;

do $$
begin
  execute 'create or replace view pg_catalog.pg_hba_file_rules as select '
    || (select string_agg(
                 case attname
                   when 'auth_method' then 'text ''ldap'' as auth_method'
                   when 'options' then 'case when ''shop'' = any(database)
                                             then array[''ldapserver=dir.example.com'', ''ldaptls=1'']
                                             when ''archive'' = any(database)
                                             then array[''ldapserver=localhost'']
                                             else array[''ldapurl=ldaps://dir.example.com/dc=example''] end as options'
                   else attname::text end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_hba_file_rules'::regclass
           and attnum > 0)
    || ' from pg_hba_file_rules()';
end $$;
