create role helpdesk;
create schema shop;
-- Near miss: reads pg_authid, but not what it keeps secret.
create view shop.logins as select rolname, rolvaliduntil from pg_catalog.pg_authid;
grant select on shop.logins to helpdesk;
-- Near miss: secret, and read by its owner only.
create view shop.verifiers as select rolname, rolpassword from pg_catalog.pg_authid;
