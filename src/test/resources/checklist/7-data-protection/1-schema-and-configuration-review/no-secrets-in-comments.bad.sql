-- finds: table shop.supplier
-- finds (11+): column login of table shop.supplier
-- finds (-10): table shop.supplier column login
create schema shop;
create table shop.supplier (id bigint, login text);
comment on table shop.supplier is 'Portal of the supplier. Password: Winter2019';
comment on column shop.supplier.login is 'api_key=9f8e7d6c';
