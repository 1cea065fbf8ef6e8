-- own server
create role shop_app login;
-- Near miss: a setting of the application, and no secret.
alter role shop_app set shop.branch = 'north';
alter role shop_app set password_encryption = 'scram-sha-256';
