-- fixed by hand: the secret has to be changed where it is used
-- finds: 7.a password in a connection string
create schema cron;
create table cron.job (jobid bigint primary key, schedule text, command text, database text, username text);
insert into cron.job values
    (7, '0 3 * * *', 'select * from dblink(''host=warehouse user=shop password=Winter2019'', ''select 1'') as t(n int)', 'shop', 'shop_app');
