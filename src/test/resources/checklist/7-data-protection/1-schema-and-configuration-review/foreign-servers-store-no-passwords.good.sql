create role reporting;
create extension postgres_fdw;
create server warehouse foreign data wrapper postgres_fdw options (host 'warehouse.example.com');

-- only on 13+
-- Near miss: options about keys, none of them a secret.
create user mapping for reporting server warehouse
    options (user 'shop', sslcert '/etc/postgresql/shop.crt', sslkey '/etc/postgresql/shop.key');

-- only on -12
-- Near miss: a login without a password.
create user mapping for reporting server warehouse options (user 'shop');
