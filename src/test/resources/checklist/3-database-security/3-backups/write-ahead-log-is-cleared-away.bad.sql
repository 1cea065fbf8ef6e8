-- own server
-- finds: one
select pg_create_physical_replication_slot('old_standby', true);
create table receipt (id bigint);
do $$ begin for n in 1..10 loop insert into receipt values (n); perform pg_switch_wal(); end loop; end $$;
