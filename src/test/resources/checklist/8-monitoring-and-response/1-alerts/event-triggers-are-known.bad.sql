-- finds: watch_ddl
-- fixed by hand: only people know whether the trigger guards something
create role clerk nologin;
create schema ops;
create function ops.note_ddl() returns event_trigger language plpgsql as 'begin end';
alter function ops.note_ddl() owner to clerk;
create event trigger watch_ddl on ddl_command_end execute procedure ops.note_ddl();
alter event trigger watch_ddl disable;
