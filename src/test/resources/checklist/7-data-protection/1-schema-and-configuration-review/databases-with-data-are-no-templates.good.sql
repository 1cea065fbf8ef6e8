create role trainee createdb;
-- Near miss: the templates that every server has.
comment on database fixture is 'the shop, made from template1';
