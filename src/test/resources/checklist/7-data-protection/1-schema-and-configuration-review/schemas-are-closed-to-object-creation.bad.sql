-- finds: shop
-- finds (-14): public
create schema shop;
grant create on schema shop to public;
