package org.postgresaudit.probe.inventory;

/// The questions to one database, and the grants on what belongs to none.
final class GrantQueries {
  private static final int PARAMETER_GRANTS = 15;

  private static final String EXTENSIONS =
      """
      select e.extname::text as name,
             e.extversion as version,
             n.nspname::text as schema,
             coalesce(pg_catalog.pg_get_userbyid(e.extowner)::text, '') as owner,
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_extension e
        join pg_catalog.pg_namespace n on n.oid = e.extnamespace
       order by e.extname::text collate pg_catalog."C"
      """;

  private static final String TABLES =
      """
      select t.kind, t.schema, t.name,
             coalesce(r.rolname::text, '') as owner,
             t.row_security,
             pg_catalog.count(*) over () as rows
        from (select 'schema' as kind, n.nspname::text as schema, '' as name, n.nspowner as owner,
                     '' as row_security
                from pg_catalog.pg_namespace n
              union all
              select case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
                                    when 'f' then 'foreign table' else 'table' end,
                     n.nspname::text, c.relname::text, c.relowner,
                     case when c.relforcerowsecurity then 'forced'
                          when c.relrowsecurity then 'on' else '' end
                from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
               where c.relkind in ('r', 'p', 'v', 'm', 'f')) t
        left join pg_catalog.pg_roles r on r.oid = t.owner
       where t.schema !~ '^pg_' and t.schema <> 'information_schema'
       order by t.kind <> 'schema', t.schema collate pg_catalog."C", t.name collate pg_catalog."C"
      """;

  /// What an ACL says, less what the owner may anyway.
  private static final String GRANTED =
      """
      select g.kind, g.schema, g.object,
             coalesce(r.rolname::text, case when g.grantee = 0 then 'everyone'
                                            else 'a role that is gone' end) as grantee,
             pg_catalog.string_agg(g.privilege_type || case when g.is_grantable then '*' else '' end,
                                   ', ' order by g.privilege_type) as privileges,
             pg_catalog.count(*) over () as rows
        from granted g
        left join pg_catalog.pg_roles r on r.oid = g.grantee
       group by g.kind, g.schema, g.object, g.grantee, r.rolname
       order by g.kind, g.schema collate pg_catalog."C", g.object collate pg_catalog."C",
                g.grantee = 0 desc, r.rolname::text collate pg_catalog."C"
      """;

  private static final String GRANTS =
      """
      with object as (
        select 'pg_catalog.pg_namespace'::pg_catalog.regclass as catalog, n.oid as id, 0 as part,
               'schema' as kind, n.nspname::text as schema, '' as object,
               n.nspacl as acl, n.nspowner as owner
          from pg_catalog.pg_namespace n
         where n.nspacl is not null
        union all
        select 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, 0,
               case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
                              when 'f' then 'foreign table' when 'S' then 'sequence'
                              else 'table' end,
               n.nspname::text, c.relname::text, c.relacl, c.relowner
          from pg_catalog.pg_class c
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relacl is not null
        union all
        select 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, t.attnum,
               'column', n.nspname::text, c.relname || '.' || t.attname, t.attacl, c.relowner
          from pg_catalog.pg_attribute t
          join pg_catalog.pg_class c on c.oid = t.attrelid
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where t.attacl is not null
        union all
        select 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, 0,
               'function', n.nspname::text,
               p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')',
               p.proacl, p.proowner
          from pg_catalog.pg_proc p
          join pg_catalog.pg_namespace n on n.oid = p.pronamespace
         where p.proacl is not null
        union all
        select 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 0,
               'type', n.nspname::text, t.typname::text, t.typacl, t.typowner
          from pg_catalog.pg_type t
          join pg_catalog.pg_namespace n on n.oid = t.typnamespace
         where t.typacl is not null
        union all
        select 'pg_catalog.pg_language'::pg_catalog.regclass, l.oid, 0,
               'language', '', l.lanname::text, l.lanacl, l.lanowner
          from pg_catalog.pg_language l
         where l.lanacl is not null
        union all
        select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, w.oid, 0,
               'foreign data wrapper', '', w.fdwname::text, w.fdwacl, w.fdwowner
          from pg_catalog.pg_foreign_data_wrapper w
         where w.fdwacl is not null
        union all
        select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, s.oid, 0,
               'foreign server', '', s.srvname::text, s.srvacl, s.srvowner
          from pg_catalog.pg_foreign_server s
         where s.srvacl is not null),
      factory as (
        select i.classoid, i.objoid, i.objsubid, f.grantee, f.privilege_type
          from pg_catalog.pg_init_privs i
         cross join lateral pg_catalog.aclexplode(i.initprivs) as f),
      granted as (
        select o.kind, o.schema, o.object, a.grantee, a.privilege_type, a.is_grantable
          from object o
         cross join lateral pg_catalog.aclexplode(o.acl) as a
         where a.grantee <> o.owner
           and o.schema !~ '^pg_(temp|toast)'
           and not (a.grantee = 0 and o.kind = 'function' and a.privilege_type = 'EXECUTE'
                    and not exists (select
                                      from factory f
                                     where f.classoid = o.catalog
                                       and f.objoid = o.id))
           and not (a.grantee = 0 and o.kind in ('type', 'language') and a.privilege_type = 'USAGE')
           and (o.kind = 'schema' and o.schema not in ('pg_catalog', 'information_schema')
                or not exists (select
                                 from factory f
                                where f.classoid = o.catalog
                                  and f.objoid = o.id
                                  and f.objsubid = o.part
                                  and f.grantee = a.grantee
                                  and f.privilege_type = a.privilege_type)))
      """
          + GRANTED;

  private static final String DEFAULT_PRIVILEGES =
      """
      with granted as (
        select coalesce(o.rolname::text, '') as role, coalesce(n.nspname::text, '') as schema,
               case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences'
                                    when 'f' then 'functions' when 'T' then 'types'
                                    when 'n' then 'schemas' else 'large objects' end as objects,
               a.grantee, a.privilege_type, a.is_grantable
          from pg_catalog.pg_default_acl d
          left join pg_catalog.pg_roles o on o.oid = d.defaclrole
          left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
         cross join lateral pg_catalog.aclexplode(d.defaclacl) as a)
      select g.role, g.schema, g.objects,
             coalesce(r.rolname::text, case when g.grantee = 0 then 'everyone'
                                            else 'a role that is gone' end) as grantee,
             pg_catalog.string_agg(g.privilege_type || case when g.is_grantable then '*' else '' end,
                                   ', ' order by g.privilege_type) as privileges,
             pg_catalog.count(*) over () as rows
        from granted g
        left join pg_catalog.pg_roles r on r.oid = g.grantee
       group by g.role, g.schema, g.objects, g.grantee, r.rolname
       order by g.role collate pg_catalog."C", g.schema collate pg_catalog."C", g.objects,
                g.grantee = 0 desc, r.rolname::text collate pg_catalog."C"
      """;

  private static final String OF_SERVER =
      """
      with object as (
        select 'database' as kind, '' as schema, d.datname::text as object, d.datacl as acl,
               d.datdba as owner
          from pg_catalog.pg_database d
        union all
        select 'tablespace', '', t.spcname::text, t.spcacl, t.spcowner
          from pg_catalog.pg_tablespace t{parameters}),
      granted as (
        select o.kind, o.schema, o.object, a.grantee, a.privilege_type, a.is_grantable
          from object o
         cross join lateral pg_catalog.aclexplode(o.acl) as a
         where a.grantee <> o.owner
           and not (a.grantee = 0 and o.kind = 'database'
                    and a.privilege_type in ('CONNECT', 'TEMPORARY')))
      """
          + GRANTED;

  // The superuser of initdb is taken for the owner of a parameter.
  private static final String PARAMETERS =
      """

        union all
        select 'parameter', '', p.parname, p.paracl, 10::pg_catalog.oid
          from pg_catalog.pg_parameter_acl p\
      """;

  private GrantQueries() {}

  static String ofServer(int major) {
    return OF_SERVER.replace("{parameters}", major < PARAMETER_GRANTS ? "" : PARAMETERS);
  }

  static String ofDatabase(Kind kind) {
    return switch (kind) {
      case EXTENSIONS -> EXTENSIONS;
      case TABLES -> TABLES;
      case GRANTS -> GRANTS;
      case DEFAULT_PRIVILEGES -> DEFAULT_PRIVILEGES;
      case SETTINGS, ROLE_SETTINGS, ROLES, MEMBERSHIPS, DATABASES, ACCESS_RULES, IDENT_MAPPINGS ->
          throw new IllegalArgumentException(kind + " is asked of the server.");
    };
  }
}
