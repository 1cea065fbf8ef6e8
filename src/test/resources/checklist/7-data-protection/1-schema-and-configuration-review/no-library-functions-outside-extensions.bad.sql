-- finds: shop.handler()
-- finds: shop.moment()
create schema shop;
create function shop.handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function shop.moment() returns timestamptz language internal as 'now';
