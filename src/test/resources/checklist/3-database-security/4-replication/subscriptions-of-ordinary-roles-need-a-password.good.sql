-- postgres: 16+
-- Near miss: no password demanded of a superuser, who could do without anyway.
create subscription from_head_office
    connection 'host=db1.example.com dbname=shop user=branch'
    publication to_branches with (connect = false, password_required = false);
