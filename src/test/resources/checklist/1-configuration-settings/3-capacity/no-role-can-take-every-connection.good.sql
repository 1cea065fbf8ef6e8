-- Near misses: a role that cannot log in, and one that is locked by a limit of zero.
create role shop_app login connection limit 40;
create role former_clerk login connection limit 0;
create role reporters nologin;
