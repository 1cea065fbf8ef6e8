create role clerk1;
create role clerk2;
create role clerk;
-- Near miss: a name in one alphabet of its own.
create role "кассир";
create role "bäcker";
create role backer;
create role app_1;
create role app_01;
