create schema shop;
-- Near miss: a function for an event trigger, and no trigger that calls it.
create function shop.note_changes() returns event_trigger language plpgsql as 'begin null; end';
