create role shop_app login;
comment on role shop_app is 'Web shop, owned by the shop team (shop-team@example.com)';
-- Near miss: a group explains itself by its grants.
create role shop_readers nologin;
