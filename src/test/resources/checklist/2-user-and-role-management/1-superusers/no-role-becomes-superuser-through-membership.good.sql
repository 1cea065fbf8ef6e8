-- Near miss: the superuser is a member of the group, not the group of the superuser.
create role break_glass nologin superuser;
create role operations nologin;
create role clerk login;
grant operations to break_glass, clerk;
-- Near miss: only a group that nobody can log in through holds the superuser.
create role emergency nologin;
grant break_glass to emergency;
-- Near miss: on version 16 and newer this membership carries no right at all.
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    create role reporting login;
    execute 'grant break_glass to reporting with inherit false, set false';
  end if;
end $$;
