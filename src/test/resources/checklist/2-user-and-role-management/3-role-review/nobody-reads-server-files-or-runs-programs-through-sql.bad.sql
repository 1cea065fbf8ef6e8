-- finds: loader.pg_read_server_files
-- finds: night_job.pg_execute_server_program
-- finds: night_job.pg_write_server_files
create role loader login;
grant pg_read_server_files to loader;
create role batch nologin;
grant pg_execute_server_program, pg_write_server_files to batch;
create role night_job login noinherit in role batch;
