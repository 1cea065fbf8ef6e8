-- Near miss: owned by a superuser, which is harmless where changes are applied with other rights, and where
-- the tables belong to a superuser as well.
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false);
create table price (article bigint primary key);
insert into pg_subscription_rel (srsubid, srrelid, srsubstate, srsublsn)
    select (select oid from pg_subscription where subname = 'from_head_office'), 'price'::regclass, 'i', '0/0';
