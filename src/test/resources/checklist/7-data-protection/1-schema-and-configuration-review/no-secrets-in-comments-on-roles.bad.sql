-- finds: role.clerk
create role clerk login;
comment on role clerk is 'Front desk, password = Winter2019';
