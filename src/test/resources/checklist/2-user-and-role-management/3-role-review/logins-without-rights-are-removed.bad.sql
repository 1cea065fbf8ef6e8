-- finds: old_project
create role old_project login;
create role shop_app login;
create schema shop authorization shop_app;
