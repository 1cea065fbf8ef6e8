-- own server
-- Near miss: a role with a limit of its own, and another timeout that is zero.
create role reporting login;
alter system set idle_in_transaction_session_timeout = '10min';
alter role reporting set idle_in_transaction_session_timeout = '1h';
alter role reporting set statement_timeout = 0;
