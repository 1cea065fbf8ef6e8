-- Near miss: the language every database comes with, and functions that belong to no extension.
create schema shop;
create function shop.hello() returns text language plpgsql as $$ begin return 'hello'; end $$;
