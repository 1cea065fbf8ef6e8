create role clerk login;
-- Near miss: speaks of a password and tells none.
comment on role clerk is 'Front desk. Password: ask the office manager.';
