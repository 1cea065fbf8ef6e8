-- Near misses: a group, and from version 14 on a login with a limit of its own.
create role clerks;
do $$
begin
  if current_setting('server_version_num')::int >= 140000 then
    create role anna login;
    alter role anna set idle_session_timeout = '30min';
  end if;
end $$;
