-- own server
-- finds: shop.api_key.role shop_app in every database
-- finds: shop.dsn.role shop_app in every database
-- finds: shop.link.every role in database fixture
-- finds: shop.jwt_secret_value.role shop_app in database fixture
create role shop_app login;
alter role shop_app set shop.api_key = '9f8e7d6c';
alter role shop_app set shop.dsn = 'postgres://shop:9f8e7d6c@db.example/shop';
alter database fixture set shop.link = 'host=db.example password=9f8e7d6c';
alter role shop_app in database fixture set shop.jwt_secret_value = '9f8e7d6c';
-- finds: shop.mail_pw.role shop_app in every database
alter role shop_app set shop.mail_pw = '9f8e7d6c';

-- only on 14+
-- finds: restore_command.the server
alter system set restore_command = 'sshpass -p 9f8e7d6c scp backup.example.com:%f %p';
select pg_reload_conf();
