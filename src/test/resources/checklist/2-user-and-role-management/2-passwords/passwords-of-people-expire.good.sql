create role anna login password 'snow-on-the-old-bridge' valid until '2099-12-31';
-- Near miss: no end date, but no password it could apply to.
create role reporting login;
create role shop_readers nologin;
