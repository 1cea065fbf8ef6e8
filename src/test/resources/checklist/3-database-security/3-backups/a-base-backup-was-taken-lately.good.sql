-- own server
-- Near miss: no backup program is at work at the moment, but one finished a moment ago.
do $$
begin
  if current_setting('server_version_num')::int >= 150000 then
    perform pg_backup_start('nightly', true);
    perform pg_backup_stop(false);
  else
    perform pg_start_backup('nightly', true, false);
    perform pg_stop_backup(false, false);
  end if;
end
$$;
