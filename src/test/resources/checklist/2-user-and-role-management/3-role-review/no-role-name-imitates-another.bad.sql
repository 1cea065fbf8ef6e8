-- finds: Clerk
-- finds: cashier 
-- finds: bаker
-- finds: adm1n1strator_
-- finds: app​
-- fixed by hand: somebody has to say what the role is for before it is renamed
create role clerk login;
create role "Clerk" login;
create role cashier;
create role "cashier ";
create role baker;
-- A letter of the Cyrillic alphabet.
create role "bаker";
create role admlnlstrator_;
create role adm1n1strator_;
-- A space without width.
create role app;
create role "app​";
