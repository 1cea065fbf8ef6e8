-- own server
-- Near miss: it came and went; what is gone leaves no entry.
create role trainee login;
drop role trainee;
create table bulletin (text text);
