-- postgres: 15+
-- finds: shop_app.log_statement
-- finds: everyone.log_min_messages
create role shop_app login;
grant set, alter system on parameter log_statement to shop_app;
grant set on parameter log_min_messages to public;
