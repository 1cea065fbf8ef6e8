-- own server
-- Near miss: a few files lie there, as many as the settings plan for.
create table receipt (id bigint);
do $$ begin for n in 1..3 loop insert into receipt values (n); perform pg_switch_wal(); end loop; end $$;
