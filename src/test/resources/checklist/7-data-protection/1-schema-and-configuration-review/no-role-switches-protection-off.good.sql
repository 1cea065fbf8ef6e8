create role loader login;
-- Near miss: exceptions that tighten, or concern speed only.
alter role loader set session_replication_role = 'origin';
alter role loader set work_mem = '256MB';
alter role loader set password_encryption = 'scram-sha-256';
