-- Near miss: installed at the version the server has; others are available and not in use.
create extension pg_stat_statements;
