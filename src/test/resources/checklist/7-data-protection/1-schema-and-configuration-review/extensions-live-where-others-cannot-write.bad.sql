-- finds: citext
create role clerk;
create schema helpers;
grant usage, create on schema helpers to clerk;
create extension citext schema helpers;
