-- own server
-- Near miss: set and taken back, which leaves an empty file.
alter system set log_statement = 'none';
alter system reset log_statement;
