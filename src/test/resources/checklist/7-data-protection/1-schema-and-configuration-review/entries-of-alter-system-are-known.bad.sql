-- own server
-- finds: log_statement
-- finds: archive_timeout
-- fixed by hand: whether a value is meant as it is, only people know
alter system set log_statement = 'none';
alter system set archive_timeout = '5min';
