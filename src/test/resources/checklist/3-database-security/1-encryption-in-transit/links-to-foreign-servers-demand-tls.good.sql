create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw
    options (host 'warehouse.example.com', dbname 'stock', sslmode 'verify-full');
-- Near miss: sockets of the same machine cross no network, and no host at all means the socket.
create server archive foreign data wrapper postgres_fdw options (host '/var/run/postgresql', dbname 'archive');
create server ledger foreign data wrapper postgres_fdw options (dbname 'ledger');
create server reports foreign data wrapper postgres_fdw options (host 'localhost', dbname 'reports');
