-- own server
-- Near miss: nobody reads from it, but nothing is kept for it either.
select pg_create_physical_replication_slot('planned_standby');
