-- own server
-- finds: the whole server
-- finds: role reporting in database fixture
create role reporting login;
alter role reporting in database fixture set idle_in_transaction_session_timeout = 0;
