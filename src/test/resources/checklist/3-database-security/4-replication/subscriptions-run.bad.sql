-- finds: fixture.from_head_office
-- fixed by hand: somebody has to decide whether it is still wanted
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false);
