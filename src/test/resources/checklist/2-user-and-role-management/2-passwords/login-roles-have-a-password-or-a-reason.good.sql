create role shop_app login password 'long-walk-by-the-river';
-- Near miss: no password, but no login either.
create role shop_readers nologin;
