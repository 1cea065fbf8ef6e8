-- 5,000 roles: twenty teams, each a tree of groups with logins at its leaves, and 10,000 further
-- memberships across them. A role is a member of lower numbers only, so that there is no circle.
select setseed(0.2026);
do $$
begin
  for i in 1..5000 loop
    if i <= 1000 then
      execute format('create role team_%s nologin', i);
    else
      execute format('create role person_%s login %s', i, case when i % 7 = 0 then 'noinherit' else 'inherit' end);
    end if;
  end loop;
end $$;
do $$
declare
  parent int;
  role text;
begin
  for i in 21..5000 loop
    role := case when i <= 1000 then 'team_' else 'person_' end || i;
    parent := case when i <= 1000 then (i / 3)::int + 1 else 1 + (random() * 999)::int end;
    execute format('grant team_%s to %I', parent, role);
    for j in 1..2 loop
      parent := 1 + (random() * least(i - 2, 999))::int;
      if parent <> i then
        execute format('grant team_%s to %I', least(parent, i - 1), role);
      end if;
    end loop;
  end loop;
end $$;
create role backup_operator superuser nologin;
grant pg_read_all_settings to team_7;
grant pg_monitor to team_11;
grant pg_execute_server_program to team_13;
grant backup_operator to team_17;
alter role team_19 createrole;
