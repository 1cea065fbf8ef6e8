-- own server
-- Near miss: has rights on tables, as intended, and nobody can log in with it.
create role table_watch;
create table salary (person text, amount numeric);
grant select on salary to table_watch;
