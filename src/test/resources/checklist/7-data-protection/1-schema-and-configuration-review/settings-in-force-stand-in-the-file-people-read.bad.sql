-- own server
alter system set log_connections = off;
