-- finds: shop_owner.shop.tables
-- finds: shop_owner.(every schema).sequences
create role shop_owner nologin;
create schema shop authorization shop_owner;
alter default privileges for role shop_owner in schema shop grant select on tables to public;
alter default privileges for role shop_owner grant usage on sequences to public;
