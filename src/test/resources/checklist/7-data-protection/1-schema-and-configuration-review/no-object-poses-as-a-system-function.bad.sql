-- fixed by hand: callers have to be changed together with the name
-- finds: function.public.lower(character varying)
-- finds: function.public.upper(word character varying, strict boolean)
-- finds: operator.public.= (character varying, integer)
-- finds: cast.text to integer
-- finds: view.public.pg_roles
-- finds: type.public.int4
create function public.lower(varchar) returns text language sql as $$ select 'planted'::text $$;
create function public.upper(word varchar, strict boolean default false) returns text language sql as $$ select 'planted'::text $$;
create function public.same(varchar, integer) returns boolean language sql as 'select true';
create operator public.= (leftarg = varchar, rightarg = integer, procedure = public.same);
create function public.to_number(text) returns integer language sql as 'select 7';
create cast (text as integer) with function public.to_number(text) as implicit;
create view public.pg_roles as select 'postgres'::text as rolname;
create domain public.int4 as text;
