create schema shop;
create table shop.customer (id bigint primary key, name text, iban text);
create table shop.price (article bigint primary key, amount numeric, company_name text, passport_country text);
-- Near miss: the table with the bank accounts stays at home, or sends its other columns only.
create publication to_branches for table shop.price;
do $$
begin
  if current_setting('server_version_num')::int >= 150000 then
    execute 'create publication customers for table shop.customer (id, name)';
  end if;
end
$$;
