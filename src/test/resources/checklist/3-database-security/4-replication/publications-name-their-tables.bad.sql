-- fixed by hand: the subscriber has to say what it needs
-- finds: everything
create publication everything for all tables;
-- finds (15+): whole_shop
create schema shop;
do $$
begin
  if current_setting('server_version_num')::int >= 150000 then
    execute 'create publication whole_shop for tables in schema shop';
  end if;
end
$$;
