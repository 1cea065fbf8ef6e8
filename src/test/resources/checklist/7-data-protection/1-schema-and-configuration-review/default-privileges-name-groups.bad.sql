-- finds: shop_owner.shop.tables.mueller
create role shop_owner;
create role mueller login;
create schema shop authorization shop_owner;
alter default privileges for role shop_owner in schema shop grant select on tables to mueller;
