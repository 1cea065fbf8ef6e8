-- finds: clerk
-- finds: old_group
-- fixed by hand: whoever uses a password has to take part in changing it
set password_encryption = 'md5';
create role clerk login password 'summer-in-the-orchard';
create role old_group nologin password 'never-used-any-more';
set password_encryption = 'scram-sha-256';
create role shop_app login password 'long-walk-by-the-river';
