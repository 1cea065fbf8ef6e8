-- finds: note_changes
create schema shop;
create function shop.note_changes() returns event_trigger language plpgsql as 'begin null; end';
create event trigger note_changes on ddl_command_end execute function shop.note_changes();
alter event trigger note_changes disable;
