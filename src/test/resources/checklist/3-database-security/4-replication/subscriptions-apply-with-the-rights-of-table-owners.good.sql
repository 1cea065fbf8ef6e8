-- postgres: 16+
-- Near miss: owned by a superuser, which is harmless as long as changes are applied with other rights.
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false);
