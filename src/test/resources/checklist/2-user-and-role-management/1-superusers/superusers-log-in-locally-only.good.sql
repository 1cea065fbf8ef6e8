create role admins nologin;
create role anna login superuser in role admins;
create role spare nologin superuser;
