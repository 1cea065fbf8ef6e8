-- finds: foreign server.price_list.api_key
-- finds: foreign table.shop.offers.url
create schema shop;
create foreign data wrapper web_pages;
create server price_list foreign data wrapper web_pages
    options (address 'prices.example.com', api_key 'k-493-aa-21');
create foreign table shop.offers (name text) server price_list
    options (url 'https://shop:Winter2019@prices.example.com/offers');
