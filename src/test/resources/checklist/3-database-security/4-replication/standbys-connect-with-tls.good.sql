-- own server
create role branch login superuser;
create publication to_branch;
select pg_create_logical_replication_slot('branch_office', 'pgoutput');
do $$ begin execute pg_catalog.format('create subscription branch_office connection ''host=127.0.0.1 port=%s dbname=fixture user=branch sslmode=require'' publication to_branch with (create_slot = false)', pg_catalog.current_setting('port')); end $$;
select pg_sleep(3);
