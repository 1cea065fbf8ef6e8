-- Near miss: the superuser is a member of the group, not the group of the superuser.
create role break_glass nologin superuser;
create role operations nologin;
create role clerk login;
grant operations to break_glass, clerk;
-- Near miss: only a group that nobody can log in through holds the superuser.
create role emergency nologin;
grant break_glass to emergency;
-- Near misses of version 16 and newer: a membership that carries no right at all, the option to hand on
-- the membership in a superuser, which only superusers may use, and rights inherited from a group that
-- may itself change over, which is not inherited.
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    create role reporting login;
    execute 'grant break_glass to reporting with inherit false, set false';
    create role deployer login;
    execute 'grant break_glass to deployer with admin true, inherit false, set false';
    create role helpdesk login;
    execute 'grant break_glass to emergency with inherit false';
    execute 'grant emergency to helpdesk with inherit true, set false';
  end if;
end $$;
