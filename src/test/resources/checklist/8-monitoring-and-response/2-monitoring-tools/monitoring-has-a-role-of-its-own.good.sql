-- Near miss: not a direct member, but a member all the same.
create role watchers nologin in role pg_monitor;
create role exporter login in role watchers;
