-- Near miss: an ordinary login may use the trusted languages that come with PostgreSQL.
create role clerk login;
grant usage on language plpgsql to clerk;
