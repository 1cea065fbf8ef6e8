create role rds_superuser nologin;
create role dba login in role rds_superuser;
create role spare_dba login in role rds_superuser;
-- Near miss: a third member, but a group without members of its own.
create role analysts nologin in role rds_superuser;
create role shop_app login;
