-- own server
-- finds: 443
alter system set port = 443;
