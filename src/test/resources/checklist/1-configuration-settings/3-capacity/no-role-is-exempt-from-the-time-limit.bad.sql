-- finds: role shop_app.statement_timeout
-- finds: role shop_app in database fixture.statement_timeout
-- finds: database fixture.statement_timeout
create role shop_app login;
alter role shop_app set statement_timeout = 0;
alter role shop_app in database fixture set statement_timeout = '0s';
alter database fixture set statement_timeout = 0;
