-- own server
create table receipt (id bigint);
select pg_switch_wal();
select pg_sleep(3);
