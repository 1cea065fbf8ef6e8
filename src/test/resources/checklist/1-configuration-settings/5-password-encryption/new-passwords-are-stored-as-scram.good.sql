-- Near miss: a setting for one role that says the same as the server.
create role helpdesk login createrole;
alter role helpdesk set password_encryption = 'scram-sha-256';
set local password_encryption = 'scram-sha-256';
