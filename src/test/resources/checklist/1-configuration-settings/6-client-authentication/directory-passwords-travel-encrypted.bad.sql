-- finds: host.shop.any user.10.20.30.0/24
-- finds: host.ledger.any user.10.20.40.0/24
-- finds: host.archive.any user.10.20.50.0/24
-- The servers of the tests are built without LDAP and would refuse such lines, so the view shows them instead.

-- only on 13+
set local allow_system_table_mods = on;

do $$
begin
  execute 'create or replace view pg_catalog.pg_hba_file_rules as select '
    || (select string_agg(
                 case attname
                   when 'auth_method' then 'case auth_method when ''radius'' then auth_method else ''ldap'' end as auth_method'
                   when 'options' then 'case when auth_method = ''radius'' then options
                                             when ''shop'' = any(database)
                                             then array[''ldapserver=dir.example.com'', ''ldaptls=0'']
                                             else array[''ldapurl=ldap://dir.example.com/dc=example''] end as options'
                   else attname::text end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_hba_file_rules'::regclass
           and attnum > 0)
    || ' from pg_hba_file_rules()';
end $$;
