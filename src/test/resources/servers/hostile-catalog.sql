create foreign data wrapper hostile_wrapper;
-- Names and contents made to trip whoever reads the catalogs. Every name stands for roles, schemas,
-- tables, functions, policies and views alike.
create table hostile_name (name text);
insert into hostile_name values
  ('o''brien'), ('quo"ted'), (E'new\nline'), (E'tab\tand\x01control'), (E'right\u202eto left'),
  (E'elephant \U0001F418'), (E'zero\u200bwidth'), ('back\slash'), ('{schema}'), ('%s $1 ${x}'),
  ('; drop table orders; --'), ('<script>alert(1)</script>'), ('PUBLIC'), ('everyone'), ('null'),
  (repeat('n', 63)), (E'\u6f22\u5b57'), (' '), ('my_pg_temp'), ('a,b'), ('"$user"');

do $$
declare
  hostile text;
begin
  for hostile in select h.name from hostile_name h loop
    execute format('create role %I login', hostile);
    execute format('create schema %I', hostile);
    execute format('create table %1$I.%1$I (%1$I int, password text)', hostile);
    execute format('grant select on %1$I.%1$I to public', hostile);
    execute format('grant usage, create on schema %1$I to public', hostile);
    execute format('alter table %1$I.%1$I enable row level security', hostile);
    execute format('create policy %1$I on %1$I.%1$I to %1$I using (true)', hostile);
    execute format('create view %1$I.%2$I as select * from %1$I.%1$I', hostile, 'v ' || left(hostile, 60));
    execute format('create function %1$I.%1$I(%1$I int) returns int language sql security definer as %2$L',
      hostile, 'select 1');
    execute format('comment on table %1$I.%1$I is %2$L', hostile, 'password=' || hostile);
    execute format('alter role %1$I set search_path = %1$I', hostile);
    execute format('create server %1$I foreign data wrapper hostile_wrapper options (host %1$L, password %1$L)', hostile);
    execute format('create user mapping for public server %1$I options (password %1$L)', hostile);
    execute format('alter default privileges in schema %1$I grant all on tables to public', hostile);
  end loop;
end $$;

-- What no statement would leave behind: rights, memberships, settings and objects of roles that are
-- no more, and code that never worked.
create role leaver login;
create role leaver_group;
grant leaver_group to leaver;
create schema attic;
create table attic.box (id int);
create function attic.open() returns int language sql security definer as 'select 1';
grant all on attic.box to leaver with grant option;
grant all on schema attic to leaver;
grant execute on function attic.open() to leaver;
alter default privileges for role leaver grant all on tables to public;
alter role leaver set work_mem = '1MB';
alter table attic.box owner to leaver;
alter function attic.open() owner to leaver;
alter table attic.box enable row level security;
create policy own on attic.box to leaver_group using (true);
delete from pg_catalog.pg_authid where rolname in ('leaver', 'leaver_group');

set check_function_bodies = off;
create function attic.nonsense() returns int language sql security definer as 'this is no SQL';
create function attic.garbage() returns int language plpgsql security definer as 'neither is this';
create function attic.endless() returns int language sql as 'no body';
update pg_catalog.pg_proc set prosrc = repeat('password = ''x'' ', 100000) where proname = 'endless';
reset check_function_bodies;
alter function attic.nonsense() set search_path = '"$user"', 'a,b', 'no_such_schema';
create function attic.pathless() returns int language sql security definer set search_path = '' as 'select 1';

-- Traps on the way of anyone who trusts the search_path or the operators of the client.
create function public.lower(name) returns text language plpgsql as
  'begin raise exception ''a trap''; end';
create function public.trap(name, name) returns boolean language plpgsql as
  'begin raise exception ''a trap''; end';
create operator public.= (leftarg = name, rightarg = name, procedure = public.trap);

select lo_create(i) from generate_series(100001, 105000) as i;
grant select on large object 100001 to public;
