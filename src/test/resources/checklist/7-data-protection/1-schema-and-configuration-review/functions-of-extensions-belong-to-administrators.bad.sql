-- finds: citext.clerk
-- fixed by hand: each function is given to a superuser after its text was compared
create role clerk superuser;
set session authorization clerk;
create extension citext;
reset session authorization;
alter role clerk nosuperuser;
