-- Near miss: a role whose name looks like one of that kind.
create role "anna@shop" login;
