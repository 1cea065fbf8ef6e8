-- finds: batch.every database.log_statement
-- finds: every role.fixture.log_min_messages
-- finds: batch.fixture.pgaudit.log
create role batch login;
alter role batch set log_statement = 'none';
alter database fixture set log_min_messages = 'panic';
alter role batch in database fixture set pgaudit.log = 'none';
