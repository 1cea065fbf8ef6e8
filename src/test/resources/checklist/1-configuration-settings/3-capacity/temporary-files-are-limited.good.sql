-- own server
-- Near miss: a role with a higher limit of its own.
create role reporting login;
alter system set temp_file_limit = '20GB';
alter role reporting set temp_file_limit = '100GB';
