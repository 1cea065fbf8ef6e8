-- finds: shop_app
-- finds: clerk
-- fixed by hand: only people know whose login it is and what for
create role shop_app login;
create role clerk login;
comment on role clerk is '   ';
