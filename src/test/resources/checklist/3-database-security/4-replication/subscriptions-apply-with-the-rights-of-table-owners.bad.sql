-- finds: fixture.from_head_office
-- fixed by hand (-15): before PostgreSQL 16 there is no such setting

-- only on 16+
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false, run_as_owner = true);

-- only on -15
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false);
create role merchant;
create table price (article bigint primary key);
alter table price owner to merchant;
insert into pg_subscription_rel (srsubid, srrelid, srsubstate, srsublsn)
    select (select oid from pg_subscription where subname = 'from_head_office'), 'price'::regclass, 'i', '0/0';
