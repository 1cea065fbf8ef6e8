create role clerk;
create schema helpers;
grant usage on schema helpers to clerk;
create extension citext schema helpers;
-- Near miss: others may write there, and no extension lives in it.
create schema staging;
grant create on schema staging to clerk;
