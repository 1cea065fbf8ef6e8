create role shop_app;
-- Near miss: names where the key is, and a setting that only sounds like one.
alter role shop_app set shop.encryption_key = 'vault:shop/cards';
alter role shop_app set shop.primary_key = 'article';
alter database fixture set shop.encryption_key_file = '/run/secrets/shop';
