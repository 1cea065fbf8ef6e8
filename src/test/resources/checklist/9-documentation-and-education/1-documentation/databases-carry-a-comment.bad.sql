-- finds: fixture
comment on database fixture is null;
