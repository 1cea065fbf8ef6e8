-- finds: shop.job.what
-- finds: shop.job.tried
create schema shop;
create table shop.job (id bigint primary key, what regprocedure, tried regproc[]);
