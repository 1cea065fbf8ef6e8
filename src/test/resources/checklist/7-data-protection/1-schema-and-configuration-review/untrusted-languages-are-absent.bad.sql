-- fixed by hand: its functions have to be rewritten first
-- finds: plshell
-- finds: c
create schema shop;
create function shop.plshell_call_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create language plshell handler shop.plshell_call_handler;
create function shop.free_space() returns text language plshell as 'begin return null; end';
-- An old trick: everyone may then load any library.
update pg_catalog.pg_language set lanpltrusted = true where lanname = 'c';
