-- A server as delivered.
-- finds: one
select 1;
