-- finds: one
-- fixed by hand: the mode of a directory is changed on the machine
-- The server reads the mode when it starts, so the view shows another one instead.
do $$
begin
  execute 'create or replace view pg_catalog.pg_settings as select '
    || (select string_agg(
                 case attname
                   when 'setting' then 'case name when ''data_directory_mode'' then ''0750'' else setting end as setting'
                   else attname::text end, ', ' order by attnum)
          from pg_attribute
         where attrelid = 'pg_settings'::regclass
           and attnum > 0)
    || ' from pg_show_all_settings()';
end $$;
