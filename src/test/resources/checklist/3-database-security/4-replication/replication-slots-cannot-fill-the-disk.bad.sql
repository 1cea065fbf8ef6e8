-- own server
-- finds: one
-- fixed by hand (-12): before version 13 no setting limits what slots keep
select pg_create_physical_replication_slot('standby', true);
