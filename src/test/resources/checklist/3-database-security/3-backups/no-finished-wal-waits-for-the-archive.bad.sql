-- own server
create table receipt (id bigint);
do $$ begin for n in 1..7 loop insert into receipt values (n); perform pg_switch_wal(); end loop; end $$;
