-- finds: database.fixture
-- finds: tablespace.pg_default
grant create on database fixture to public;
grant create on tablespace pg_default to public;
