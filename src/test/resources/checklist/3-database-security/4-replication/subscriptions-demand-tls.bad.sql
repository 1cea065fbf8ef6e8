-- fixed by hand: the connection string is known to people only
-- finds: fixture.from_head_office
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false);
