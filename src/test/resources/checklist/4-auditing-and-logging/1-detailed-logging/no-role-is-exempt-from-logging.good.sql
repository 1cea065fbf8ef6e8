create role batch login;
-- Near miss: exceptions that log more, and one that has nothing to do with logging.
alter role batch set log_statement = 'all';
alter role batch set log_min_duration_statement = 0;
alter role batch set statement_timeout = '1h';
