-- finds: shop.free_space()
create schema shop;
grant usage on schema shop to public;
create function shop.plshell_call_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create language plshell handler shop.plshell_call_handler;
create function shop.free_space() returns text language plshell as 'begin return null; end';
