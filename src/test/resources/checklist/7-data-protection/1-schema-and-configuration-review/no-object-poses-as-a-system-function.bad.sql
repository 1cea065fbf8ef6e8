-- finds: function.public.lower(character varying)
-- finds: operator.public.= (character varying, integer)
create function public.lower(varchar) returns text language sql as $$ select 'planted'::text $$;
create function public.same(varchar, integer) returns boolean language sql as 'select true';
create operator public.= (leftarg = varchar, rightarg = integer, procedure = public.same);
