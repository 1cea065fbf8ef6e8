-- finds: shop_app
-- finds: helpdesk
-- finds: clerk
create role shop_app login createrole;
create role helpdesk nologin createrole;
create role clerk login noinherit in role helpdesk;
