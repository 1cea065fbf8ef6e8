-- finds: reporting
create role reporting login bypassrls;
