create schema shop;
create table shop.price (article bigint primary key, amount numeric);
create publication to_branches for table shop.price;
-- Near miss: sends nothing yet.
create publication planned;
