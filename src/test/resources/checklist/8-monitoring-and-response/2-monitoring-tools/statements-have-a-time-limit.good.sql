-- Near miss: one entry for all roles instead of a line in the configuration file.
alter role all set statement_timeout = '2min';
create role clerk login;
create role shop_app login;
