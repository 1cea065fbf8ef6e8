-- finds: admin
-- finds: test
-- fixed by hand: a better name is for people to choose
create role admin login superuser;
create role test login;
