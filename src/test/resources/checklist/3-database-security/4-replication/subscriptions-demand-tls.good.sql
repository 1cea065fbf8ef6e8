create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch sslmode=verify-full'
    publication to_branches with (connect = false);
-- Near miss: a socket on the same machine crosses no network, named or not.
create subscription from_next_door
    connection 'host=/var/run/postgresql dbname=archive user=branch'
    publication to_branches with (connect = false);
create subscription from_below
    connection 'dbname=archive user=branch'
    publication to_branches with (connect = false);
