-- finds: template0.accepts connections
-- finds: template1.belongs to clerk
-- finds: template1.everyone may create schemas in it
create role clerk;
alter database template0 allow_connections true;
alter database template1 owner to clerk;
grant create on database template1 to public;
