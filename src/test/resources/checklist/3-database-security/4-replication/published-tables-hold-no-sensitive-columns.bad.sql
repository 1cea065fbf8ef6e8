-- finds: to_branches.shop.customer.iban
-- finds: to_branches.shop.customer.portal_password
-- fixed by hand: the subscriber has to say which columns it needs
create schema shop;
create table shop.customer (id bigint primary key, name text, iban text, portal_password text);
create publication to_branches for table shop.customer;
