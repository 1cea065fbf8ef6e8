-- Near miss: the right comes through a group.
create role operations nologin in role pg_signal_backend;
create role on_duty login in role operations;
