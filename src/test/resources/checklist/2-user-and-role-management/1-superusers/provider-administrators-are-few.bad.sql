-- finds: dba.rds_superuser
-- finds: shop_app.rds_superuser
-- finds: reporting.rds_superuser
-- fixed by hand: who of the three keeps it is for the client to say
create role rds_superuser nologin;
create role analysts nologin in role rds_superuser;
create role dba login in role rds_superuser;
create role shop_app login in role rds_superuser;
create role reporting login in role analysts;
