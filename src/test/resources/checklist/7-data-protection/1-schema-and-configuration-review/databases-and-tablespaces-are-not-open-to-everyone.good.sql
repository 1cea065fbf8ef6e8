create role shop_deployer;
grant create on database fixture to shop_deployer;
grant create on tablespace pg_default to shop_deployer;
-- Near miss: what everyone has from the start, written down.
grant connect, temporary on database fixture to public;
