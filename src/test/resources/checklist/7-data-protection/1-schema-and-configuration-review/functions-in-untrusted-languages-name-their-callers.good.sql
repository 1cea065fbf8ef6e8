create schema shop;
grant usage on schema shop to public;
create role monitoring;
create function shop.plshell_call_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create language plshell handler shop.plshell_call_handler;
create function shop.free_space() returns text language plshell as 'begin return null; end';
revoke execute on function shop.free_space() from public;
grant execute on function shop.free_space() to monitoring;
-- Near miss: everyone may call a function in a trusted language.
create function shop.tax(price numeric) returns numeric language sql as 'select price * 0.2';
