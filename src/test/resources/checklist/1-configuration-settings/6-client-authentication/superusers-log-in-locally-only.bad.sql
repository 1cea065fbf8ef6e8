create role administrators;
create role emergency login superuser in role administrators;
