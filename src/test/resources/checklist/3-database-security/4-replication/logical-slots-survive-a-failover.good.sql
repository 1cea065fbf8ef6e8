-- own server
select pg_create_physical_replication_slot('berlin', true);
select pg_create_logical_replication_slot('branch_office', 'pgoutput', failover => true);
-- Near miss: a slot that ends with its session needs no successor.
select pg_create_logical_replication_slot('a_look', 'pgoutput', true);
