-- own server
-- fixed by hand: a line in a file has to be corrected in that file
-- finds: log_statment.postgresql.conf
copy (select 'log_statment = ddl') to program 'cat >> postgresql.conf';
