-- Near miss: names a file with the password, not the password.
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch passfile=/etc/postgresql/branch.pass'
    publication to_branches with (connect = false);
