-- Near misses: the owner's schema on the path of ordinary roles, a role's own schema, and a schema only superusers write to.
create role shop_owner login;
create role shop_app login;
create role helpdesk login createrole;
create role dba login superuser;
create schema shop authorization shop_owner;
create schema helpdesk authorization helpdesk;
create schema tools;
alter role shop_app set search_path = shop;
alter role helpdesk set search_path = helpdesk, shop;
alter role dba set search_path = tools, missing;
