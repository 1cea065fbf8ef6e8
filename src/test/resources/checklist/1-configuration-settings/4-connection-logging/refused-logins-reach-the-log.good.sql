-- Near miss: the strictest level that still records refused logins.
set local log_min_messages = fatal;
