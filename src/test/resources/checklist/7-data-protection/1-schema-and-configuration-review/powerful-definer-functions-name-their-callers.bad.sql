-- finds: shop.promote(who text)
-- finds: shop.enrol(who text)
-- finds (11+): shop.fetch(file text)
create schema shop;
grant usage on schema shop to public;
create role staff_office createrole;
create function shop.promote(who text) returns void
    language sql security definer
    as 'select null::void';
create function shop.enrol(who text) returns void
    language sql security definer
    as 'select null::void';
alter function shop.enrol(text) owner to staff_office;
-- A role that reads files of the server, through a group.
create role importers;
create role import_owner in role importers;
do $$
begin
    execute 'grant pg_read_server_files to importers';
exception when undefined_object then
    null;
end $$;
create function shop.fetch(file text) returns void
    language sql security definer
    as 'select null::void';
alter function shop.fetch(text) owner to import_owner;
