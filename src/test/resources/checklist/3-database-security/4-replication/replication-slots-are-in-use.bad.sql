-- own server
-- finds: old_standby
select pg_create_physical_replication_slot('old_standby', true);
