create role administrators;
create role breakglass nologin superuser in role administrators;
create role emergency login superuser;
