create schema cron;
create table cron.job (jobid bigint primary key, schedule text, command text, database text, username text);
-- Near miss: speaks of passwords, and holds none.
insert into cron.job values
    (7, '0 3 * * *', 'select shop.remind_of_expired_password(days => 7)', 'shop', 'shop_app');
