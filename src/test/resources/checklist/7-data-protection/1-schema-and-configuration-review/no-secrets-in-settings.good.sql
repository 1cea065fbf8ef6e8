-- own server
create role shop_app login;
-- Near miss: a setting of the application, and no secret.
alter role shop_app set shop.branch = 'north';
alter role shop_app set password_encryption = 'scram-sha-256';
-- More near misses: an address without a password, a switch, and a length.
alter role shop_app set shop.dsn = 'postgres://db.example:5432/shop';
alter role shop_app set shop.ask_for_password = 'on';
alter role shop_app set shop.length_of_token = '32';
