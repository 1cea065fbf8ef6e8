-- finds: statement_timeout
create role clerk login;
alter role clerk set statement_timeout = '30s';
create role shop_app login;
alter role shop_app set statement_timeout = 0;
