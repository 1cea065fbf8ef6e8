revoke create on schema public from public;
create schema shop;
-- Near miss: everyone may look inside, nobody may add anything.
grant usage on schema shop to public;
