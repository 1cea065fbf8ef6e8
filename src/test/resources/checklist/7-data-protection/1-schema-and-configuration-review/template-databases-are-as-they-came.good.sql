update pg_catalog.pg_database set datistemplate = true where datname = 'fixture';
-- Near miss: rights taken away, a comment, and an object of this session.
revoke create on schema public from public;
comment on schema public is 'empty in new databases';
create temporary table basket (id bigint);
