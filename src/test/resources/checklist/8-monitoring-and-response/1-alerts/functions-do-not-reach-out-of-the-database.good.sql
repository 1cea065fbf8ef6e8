create schema shop;
-- Near misses: the words are there, the meaning is not.
create function shop.copy_order(loyalty_programs int) returns int language sql as 'select loyalty_programs';
create function shop.user_role(who text) returns text language plpgsql as $$
begin
  return 'role of ' || who || ': copied to all programs';
end $$;
-- Near miss: an extension brings it, and its version is another question.
create extension dblink;
