set password_encryption = 'scram-sha-256';
create role shop_app login password 'long-walk-by-the-river';
-- Near miss: the name says md5, the verifier does not.
create role md5_reporting login password 'md5-is-only-a-name-here';
create role clerk login;
