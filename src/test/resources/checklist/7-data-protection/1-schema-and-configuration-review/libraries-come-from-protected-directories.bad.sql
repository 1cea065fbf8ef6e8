-- own server
-- finds (18+): extension_control_path.role clerk./var/tmp/share
create role clerk login;
alter role clerk in database fixture set dynamic_library_path = '$libdir:/srv/shop/lib';
alter database postgres set dynamic_library_path = '/opt2/lib';
do $$
begin
  if current_setting('server_version_num')::int >= 180000 then
    execute format('alter role clerk set extension_control_path = %L', '/var/tmp/share:$system');
  end if;
end $$;
