-- finds: shop_search
create extension pg_trgm;
update pg_catalog.pg_extension set extname = 'shop_search' where extname = 'pg_trgm';
