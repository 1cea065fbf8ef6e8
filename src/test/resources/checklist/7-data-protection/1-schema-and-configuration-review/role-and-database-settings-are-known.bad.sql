-- finds: shop_app.every database.work_mem
-- finds: shop_app.fixture.work_mem
-- finds: every role.fixture.statement_timeout
-- fixed by hand: whether a setting is meant as it is, only people know
create role shop_app login;
alter role shop_app set work_mem = '64MB';
alter role shop_app in database fixture set work_mem = '8MB';
alter database fixture set statement_timeout = '30s';
