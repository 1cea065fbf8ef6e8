create schema shop;
create function shop.pltidy_call_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
-- Near miss: another language, and a trusted one.
create trusted language pltidy handler shop.pltidy_call_handler;
