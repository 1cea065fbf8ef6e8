-- Near misses: a superuser replicates anyway, and nobody logs in as the other.
create role anna login superuser replication;
create role standbys nologin replication;
create role clerk login in role standbys;
