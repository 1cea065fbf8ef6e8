-- own server
-- Before version 13: a slot that holds nothing back yet.
select pg_create_physical_replication_slot('standby', current_setting('server_version_num')::int >= 130000);
