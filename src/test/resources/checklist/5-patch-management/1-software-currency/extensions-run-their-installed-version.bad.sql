-- finds: pg_stat_statements
create extension pg_stat_statements version '1.4';
