-- Near miss: a group holds it, but nobody can log in through the group.
create role batch nologin;
grant pg_read_server_files to batch;
create role anna login superuser in role batch;
-- Near miss: another predefined role with a similar name.
create role watcher login in role pg_read_all_settings;
