-- finds: shop_app
-- finds: helpdesk
create role shop_app login createrole;
create role helpdesk nologin createrole;
