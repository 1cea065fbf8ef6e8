-- finds: shop_owner.shop.tables
-- finds: shop_owner.every schema.sequences
-- finds: shop_owner.shop.functions
create role shop_owner;
create schema shop authorization shop_owner;
alter default privileges for role shop_owner in schema shop grant select, insert on tables to public;
alter default privileges for role shop_owner grant usage on sequences to public;
alter default privileges for role shop_owner in schema shop grant execute on functions to public;
