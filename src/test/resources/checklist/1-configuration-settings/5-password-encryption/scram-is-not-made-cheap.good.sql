-- Near miss: exactly the number as delivered, and a role with more.
create role shop_app login;
alter role shop_app set scram_iterations = 20000;
set local scram_iterations = 4096;
