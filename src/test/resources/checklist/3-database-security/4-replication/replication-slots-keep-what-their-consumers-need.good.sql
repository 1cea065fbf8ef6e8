-- own server
select pg_create_physical_replication_slot('standby', true);
-- Near miss: nobody reads from it, and nothing is kept for it yet.
select pg_create_physical_replication_slot('planned_standby');
