create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw
    options (host 'warehouse.example.com', dbname 'stock', sslmode 'verify-full');
-- Near miss: a socket on the same machine crosses no network.
create server archive foreign data wrapper postgres_fdw options (host '/var/run/postgresql', dbname 'archive');
