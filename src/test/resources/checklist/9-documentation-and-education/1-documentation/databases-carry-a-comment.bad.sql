-- finds: fixture
-- fixed by hand: only its owners know what the database holds
comment on database fixture is null;
