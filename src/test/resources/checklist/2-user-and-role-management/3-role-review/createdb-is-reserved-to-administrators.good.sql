-- Near miss: it owns a schema and may create in it, but no databases.
create role shop_app login;
create schema shop authorization shop_app;
create role anna login superuser createdb;
