package org.postgresaudit.servers;

/// What a careless client's server looks like: something wrong of many kinds, and secrets where
/// they do not belong.
public final class PlantedWeaknesses {
  /// Part of every secret that is planted, and of nothing else.
  public static final String SECRET = "S3cret";

  private static final String EVERYWHERE =
      """
      create role clerk login password 'clerk' valid until 'infinity';
      create role boss login superuser;
      create role shop_app login bypassrls createrole;
      create role shop_owner nologin;
      create role deploy login createdb replication;
      create role auditor login;
      create role watcher login;
      grant pg_monitor to watcher;
      create role former login valid until '2020-01-01';
      create role " Clerk" login;
      create database ledger;
      create database copy is_template true;
      grant all on database fixture to public;
      create schema shop authorization shop_owner;
      create table shop.orders (id int primary key, card_number text, password text, tenant text, note text);
      create unlogged table shop.loose (id int);
      alter table shop.orders owner to clerk;
      create table shop.rows (id int, tenant text, owner text);
      alter table shop.rows enable row level security;
      create policy everything on shop.rows using (1 = 1);
      create policy mine on shop.rows using (owner = current_user or true);
      create table shop.bare (id int);
      alter table shop.bare enable row level security;
      create table shop.orders_backup_2024 as select * from shop.orders;
      grant all on shop.orders to public;
      grant select on shop.rows to public;
      grant usage, create on schema shop to public;
      create function shop.promote(who text) returns int language sql security definer as 'select 1';
      create function shop.run(what text) returns void language plpgsql security definer set search_path = "$user", public as 'begin execute ''drop table '' || what; end';
      create function shop.call() returns text language plpgsql as 'begin /* password=S3cretBody99 */ return ''host=x user=y password=S3cretBody99''; end';
      create function shop.leaky(int) returns bool language sql leakproof as 'select true';
      create function public.lower(shop.orders) returns text language sql as 'select ''x''';
      create function shop.trig() returns trigger language plpgsql as 'begin return new; end';
      create trigger t before insert on shop.orders for each row execute procedure shop.trig();
      alter table shop.orders disable trigger t;
      alter role clerk set log_statement = 'none';
      alter role clerk set search_path = shop, public;
      alter role clerk set myapp.api_token = 'S3cretRole99';
      alter database ledger set log_min_duration_statement = '-1';
      comment on role clerk is 'password: S3cretRoleComment99';
      comment on table shop.orders is 'login with password=S3cretComment99';
      create publication everything for all tables;
      create subscription feed connection 'host=127.0.0.1 port=1 user=repl password=S3cretSub99 dbname=x' publication p with (connect = false);
      create foreign data wrapper plain;
      create server warehouse foreign data wrapper plain options (host 'w', password 'S3cretServer99');
      create user mapping for public server warehouse options ("user" 'u', password 'S3cretMapping99');
      create view shop.users as select * from pg_catalog.pg_authid;
      grant select on shop.users to public;
      create view shop.peek as select * from shop.rows;
      grant select on shop.peek to public;
      create materialized view shop.seen as select * from shop.rows;
      alter default privileges grant all on tables to public;
      alter default privileges for role clerk in schema shop grant insert on tables to auditor;
      create function shop.evt() returns event_trigger language plpgsql as 'begin end';
      create event trigger watch on ddl_command_end execute procedure shop.evt();
      grant select on pg_catalog.pg_authid to clerk;
      grant execute on function pg_catalog.pg_read_file(text) to public;
      grant create on tablespace pg_default to public;
      select lo_create(4711);
      grant all on large object 4711 to public;
      update pg_catalog.pg_proc set proleakproof = true where proname = 'upper' and pronamespace = 11;
      alter system set log_connections = 'off';
      select pg_reload_conf();
      create table shop.part (id int) partition by range (id);
      create table shop.part1 partition of shop.part for values from (1) to (9);
      alter table shop.part enable row level security;
      """;

  private PlantedWeaknesses() {}

  /// Statements for a fresh server, to be run in the database `fixture`. Among the roles are
  /// `auditor`, who can only connect, and `watcher`, who is a member of pg_monitor.
  public static String script(int major) {
    return EVERYWHERE
        + (major < 11
            ? ""
            : "grant pg_read_server_files, pg_execute_server_program to clerk with admin option;\n")
        + (major < 12
            ? ""
            : "alter system set archive_cleanup_command = 'curl -u a:S3cretSystem99 x.example';\n")
        + (major < 14 ? "" : "grant pg_read_all_data to shop_app;\n")
        + (major < 15 ? "" : "grant set on parameter log_statement to clerk;\n");
  }
}
