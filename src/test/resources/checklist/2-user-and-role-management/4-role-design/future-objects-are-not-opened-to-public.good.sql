create role shop_owner nologin;
create role shop_readers nologin;
create schema shop authorization shop_owner;
alter default privileges for role shop_owner in schema shop grant select on tables to shop_readers;
-- Near miss: functions are open to PUBLIC unless revoked; this entry only repeats it.
alter default privileges for role shop_owner grant execute on functions to shop_readers;
