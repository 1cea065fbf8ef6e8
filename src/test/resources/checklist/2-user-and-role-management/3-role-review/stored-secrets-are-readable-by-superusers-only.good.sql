create role anna login superuser;
create role helpdesk login;
-- Near miss: a column of the same table that is no secret.
grant select (rolname, rolcanlogin) on pg_catalog.pg_authid to helpdesk;
-- Near miss: nobody can log in through this group.
create role key_keepers nologin;
grant select on pg_catalog.pg_authid to key_keepers;
