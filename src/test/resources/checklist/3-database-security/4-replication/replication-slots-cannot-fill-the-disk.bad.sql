-- own server
-- finds: one
select pg_create_physical_replication_slot('standby');
