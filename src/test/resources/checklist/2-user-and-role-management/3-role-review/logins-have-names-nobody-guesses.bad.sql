-- finds: admin
-- finds: test
create role admin login superuser;
create role test login;
