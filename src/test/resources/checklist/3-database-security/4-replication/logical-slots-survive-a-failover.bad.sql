-- own server
-- finds: branch_office
select pg_create_physical_replication_slot('berlin', true);
select pg_create_logical_replication_slot('branch_office', 'pgoutput');
