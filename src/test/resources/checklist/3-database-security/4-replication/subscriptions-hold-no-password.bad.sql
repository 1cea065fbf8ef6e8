-- fixed by hand: a certificate or a file has to be put in place first
-- finds: fixture.from_head_office
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch password=Winter2019'
    publication to_branches with (connect = false);
