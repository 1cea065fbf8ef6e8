-- own server
-- finds: the whole server
-- finds: role helpdesk
create role helpdesk login createrole;
alter role helpdesk set password_encryption = md5;
