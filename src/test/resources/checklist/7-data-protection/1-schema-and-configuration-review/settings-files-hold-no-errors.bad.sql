-- own server
-- finds: log_statment.postgresql.conf
copy (select 'log_statment = ddl') to program 'cat >> postgresql.conf';
