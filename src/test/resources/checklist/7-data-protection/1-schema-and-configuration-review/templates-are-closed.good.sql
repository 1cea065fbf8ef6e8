create role monitoring;
-- Near miss: looking is not creating.
grant connect, temporary on database template1 to monitoring;
-- Near miss: its owner may create objects there, as everywhere.
grant create on database template1 to postgres;
