create role shop_owner nologin;
alter database fixture owner to shop_owner;
-- Near miss: the login is a member of the owner, not the owner.
create role anna login in role shop_owner;
