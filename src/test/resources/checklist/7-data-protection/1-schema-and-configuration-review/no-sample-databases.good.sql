-- Near miss: the word is a part of another one.
update pg_catalog.pg_database set datname = 'latest_contests' where datname = 'fixture';
