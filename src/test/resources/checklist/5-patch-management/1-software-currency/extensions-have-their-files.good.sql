-- Near miss: an old version, but its files are there.
create extension pg_stat_statements version '1.4';
