-- postgres: 16+
-- finds: fixture.from_head_office
create role branch;
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false, password_required = false);
grant create on database fixture to branch;
alter subscription from_head_office owner to branch;
