-- finds: clerk
create role clerk login;
create role shop_app login password 'long-walk-by-the-river';
