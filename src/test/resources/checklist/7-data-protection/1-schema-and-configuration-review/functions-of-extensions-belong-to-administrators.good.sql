create role clerk;
create extension citext;
-- Near miss: a function of the role's own that uses the extension.
create function lower_all(citext) returns text language sql as 'select lower($1::text)';
alter function lower_all(citext) owner to clerk;
