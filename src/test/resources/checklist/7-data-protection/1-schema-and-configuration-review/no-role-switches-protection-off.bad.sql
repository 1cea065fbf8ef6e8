-- finds: loader.every database.session_replication_role
-- finds: every role.fixture.standard_conforming_strings
create role loader login;
alter role loader set session_replication_role = 'replica';
alter database fixture set standard_conforming_strings = off;
