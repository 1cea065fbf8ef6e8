set password_encryption = 'scram-sha-256';
-- Near miss: no password is nothing that two roles could share.
create role shop_readers nologin;
create role shop_writers nologin;
create role reporting login password 'long-walk-by-the-river';
create role clerk login password 'summer-in-the-orchard';
