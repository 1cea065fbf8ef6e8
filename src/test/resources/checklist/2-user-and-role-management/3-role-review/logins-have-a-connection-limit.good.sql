create role clerk login connection limit 2;
-- Near misses: a limit means nothing to a superuser, and a group cannot connect.
create role anna login superuser;
create role shop_readers nologin;
