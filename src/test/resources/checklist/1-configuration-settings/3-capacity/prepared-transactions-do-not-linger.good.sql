-- own server
-- Near miss: prepared a moment ago.
begin;
create table stock (id int);
prepare transaction 'order-4712';
