-- Near misses: a wrapper that only reads local files, and a server on the same machine.
create extension file_fdw;
create extension postgres_fdw;
create server price_lists foreign data wrapper file_fdw;
create server archive foreign data wrapper postgres_fdw options (host 'localhost', dbname 'archive');
