-- finds: statement_timeout
-- fixed by hand: how long an honest statement takes has to be asked of those who run it
create role clerk login;
alter role clerk set statement_timeout = '30s';
create role shop_app login;
alter role shop_app set statement_timeout = 0;
