create schema shop;
create foreign data wrapper web_pages;
-- Near miss: where a secret lies is not the secret, and nobody's login is asked for here.
create server price_list foreign data wrapper web_pages
    options (address 'prices.example.com', token_file '/etc/shop/token', password_required 'true');
create foreign table shop.offers (name text) server price_list
    options (url 'https://prices.example.com/offers');
