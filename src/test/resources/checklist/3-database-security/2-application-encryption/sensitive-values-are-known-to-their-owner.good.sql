create schema shop;
-- Near miss: sixteen digits, but order numbers: the last digit proves nothing. And four letters before
-- figures are an article, not a bank account.
create table shop.orders (id bigint, number text, article text, phone_model text);
insert into shop.orders
select n, '4000' || lpad((n * 7919)::text, 11, '0') || ((n % 2) + 1)::text, 'AB12' || lpad(n::text, 14, '0'), '00' || n from generate_series(1, 200) as n;
delete from shop.orders where id % 3 = 0;
analyze shop.orders;
