-- finds: one
-- fixed by hand: only people know which logins belong to poolers
create role anna login;
