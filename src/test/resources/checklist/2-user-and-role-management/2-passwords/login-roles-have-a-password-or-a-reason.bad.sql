-- finds: clerk
-- fixed by hand: which way of logging in is right only people know
create role clerk login;
create role shop_app login password 'long-walk-by-the-river';
