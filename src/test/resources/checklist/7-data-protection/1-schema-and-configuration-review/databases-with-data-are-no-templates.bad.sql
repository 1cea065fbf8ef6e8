-- finds: fixture
create role trainee createdb;
alter database fixture is_template true;
