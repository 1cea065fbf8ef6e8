create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false);
alter subscription from_head_office enable;
create table workers (like pg_catalog.pg_stat_subscription);
insert into workers (subname, pid) values ('from_head_office', 4711);
-- Near miss: a second worker has just ended; one is enough.
insert into workers (subname) values ('from_head_office');
create or replace view pg_catalog.pg_stat_subscription as select * from workers;
