-- own server
-- finds: the whole server
-- finds: role reporting
create role reporting login;
alter role reporting set temp_file_limit = -1;
