-- finds: everything
create publication everything for all tables;
