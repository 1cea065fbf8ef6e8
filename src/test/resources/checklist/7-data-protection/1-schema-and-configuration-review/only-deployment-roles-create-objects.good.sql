create role shop_app login;
create role shop_owner;
-- Near miss: the owner of a schema creates objects there, as it should.
create schema shop authorization shop_owner;
grant usage on schema shop to shop_app;
grant temporary on database fixture to shop_app;
