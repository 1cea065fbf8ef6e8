-- Near miss: waits for its own disk, only not for the standby's.
create role shop_app;
alter role shop_app set synchronous_commit = local;
