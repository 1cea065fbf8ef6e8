-- own server
-- Near miss: one file waits, as it does for a moment on each healthy server.
create table receipt (id bigint);
insert into receipt values (1);
select pg_switch_wal();
