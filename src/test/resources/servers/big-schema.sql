-- One of 200 schemas: 250 tables with four grants each, 100 functions, 25 policies and 10 views.
do $$
declare
  s int := {number};
  t text;
  f text;
begin
  perform setseed(s / 1000.0);
  execute format('create schema area_%s authorization team_%s', s, 1 + s % 1000);
  for i in 1..250 loop
    t := format('area_%s.ledger_%s', s, i);
    execute format('create table %s (id int, customer int, amount numeric(12, 2), booked date)', t);
    execute format('grant select, insert on %s to team_%s, team_%s, team_%s, person_%s', t,
      1 + (random() * 998)::int, 1 + (random() * 998)::int, 1 + (random() * 998)::int, 1001 + (random() * 3998)::int);
    if i % 5 = 0 then
      execute format('alter table %s owner to team_%s', t, 1 + (random() * 998)::int);
    end if;
    if i % 10 = 0 then
      execute format('alter table %s enable row level security', t);
      execute format('create policy own on %s for select to team_%s using (customer = 1)', t, 1 + s % 1000);
    end if;
    if i % 25 = 0 then
      execute format('create view area_%s.report_%s as select customer, sum(amount) as total from %s group by 1', s, i, t);
    end if;
  end loop;
  for i in 1..100 loop
    f := format('area_%s.work_%s', s, i);
    execute format('create function %s(a int, b text) returns int language %s %s %s as %L', f,
      case when i % 2 = 0 then 'sql' else 'plpgsql' end,
      case when i % 5 = 0 then 'security definer' else '' end,
      case when i % 10 = 0 then format('set search_path = pg_catalog, area_%s, pg_temp', s) else '' end,
      case when i % 2 = 0 then 'select $1' else 'begin return a + length(b); end' end);
    if i % 4 = 0 then
      execute format('revoke execute on function %s(int, text) from public', f);
      execute format('grant execute on function %s(int, text) to team_%s', f, 1 + (random() * 998)::int);
    end if;
  end loop;
  execute format('alter default privileges in schema area_%s grant select on tables to team_%s', s, 1 + s % 1000);
end $$;
