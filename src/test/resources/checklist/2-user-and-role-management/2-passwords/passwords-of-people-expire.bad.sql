-- finds: clerk
-- finds: shop_app
create role clerk login password 'summer-in-the-orchard';
create role shop_app login password 'long-walk-by-the-river' valid until 'infinity';
create role anna login password 'snow-on-the-old-bridge' valid until '2099-12-31';
