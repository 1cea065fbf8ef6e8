-- Near miss: set, and taken back.
create role shop_app login;
alter role shop_app set work_mem = '64MB';
alter role shop_app reset work_mem;
