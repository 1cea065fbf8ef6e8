-- own server
-- finds: one
alter system set ssl_cert_file = '/etc/ssl/certs/ssl-cert-snakeoil.pem';
select pg_reload_conf();
select pg_sleep(0.5);
