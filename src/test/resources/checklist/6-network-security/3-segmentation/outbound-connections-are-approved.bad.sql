-- finds: head_office
-- finds: warehouse
-- finds: dblink
-- finds: orders
-- fixed by hand: people have to say which connections are needed
create extension postgres_fdw;
create server head_office foreign data wrapper postgres_fdw options (host 'db.office.example.com', dbname 'ledger');
create foreign data wrapper warehouse_wrapper;
create server warehouse foreign data wrapper warehouse_wrapper;
create extension dblink;
create subscription orders connection 'host=127.0.0.1 dbname=none' publication orders
    with (connect = false, slot_name = none);
