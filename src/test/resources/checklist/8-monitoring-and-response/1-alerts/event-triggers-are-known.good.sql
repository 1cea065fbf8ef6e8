create schema ops;
-- Near misses: the function waits for an event trigger that does not exist; the trigger is one on a table.
create function ops.note_ddl() returns event_trigger language plpgsql as 'begin end';
create table ops.orders (id int);
create function ops.note_order() returns trigger language plpgsql as 'begin return new; end';
create trigger note_order after insert on ops.orders for each row execute procedure ops.note_order();
