-- own server
select pg_create_physical_replication_slot('standby', true);
