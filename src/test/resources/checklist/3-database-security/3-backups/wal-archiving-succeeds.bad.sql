-- own server
create table receipt (id bigint);
select pg_switch_wal();
do $$ begin for n in 1..200 loop perform pg_stat_clear_snapshot(); exit when (select failed_count > 0 from pg_stat_archiver); perform pg_sleep(0.1); end loop; end $$;
