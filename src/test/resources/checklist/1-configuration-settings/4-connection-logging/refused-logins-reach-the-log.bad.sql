-- finds: one
set local log_min_messages = panic;
