create role people nologin;
create role trainee login valid until '2019-08-31' in role people;
create role clerk login valid until '2099-12-31' in role people;
create role shop_app login;
