-- finds: shop.encryption_key.every role in database fixture
-- finds: vault.master_key.role shop_app in every database
-- fixed by hand: the data has to be encrypted again with another key
create role shop_app;
alter database fixture set shop.encryption_key = 'winter-2019-shop';
alter role shop_app set vault.master_key = '00112233445566778899aabbccddeeff';
