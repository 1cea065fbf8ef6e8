create schema personnel;

create table personnel.employee (id bigint primary key, name text not null, born_on date, salary numeric(10, 2), health_note text);

insert into personnel.employee select n, 'Employee ' || n, date '1970-01-01' + (n * 97)::int, 3000 + n, null from generate_series(1, 40) as n;

alter table personnel.employee enable row level security;

comment on table personnel.employee is 'HR mailbox, password: Moewenschrei';

create function personnel.note_change() returns event_trigger language plpgsql as $$ begin raise notice 'changed: %', tg_tag; end $$;

create event trigger note_changes on ddl_command_end execute function personnel.note_change();
