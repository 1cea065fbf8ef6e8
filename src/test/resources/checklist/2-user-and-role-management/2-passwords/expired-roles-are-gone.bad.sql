-- finds: trainee
create role trainee login valid until '2019-08-31';
create role clerk login valid until '2099-12-31';
