-- finds: shop.price_list
-- finds: shop.free_space
create schema shop;
create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table shop.price_list (line text) server files options (filename '/srv/prices.csv');
create foreign table shop.free_space (line text) server files options (program 'df -h');
