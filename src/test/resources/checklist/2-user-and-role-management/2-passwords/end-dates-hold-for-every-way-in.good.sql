create role people nologin;
create role trainee nologin valid until '2019-08-31' in role people;
create role clerk login valid until '2099-12-31';
create role anna login in role people;
create role reporting login valid until 'infinity' in role people;
