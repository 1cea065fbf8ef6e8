package org.postgresaudit.probe.inventory;

/// The questions to the server as a whole. Each returns the columns of its kind in order, then how
/// many rows there are.
final class ServerQueries {
  private static final int OPTIONS_PER_MEMBERSHIP = 16;

  /// Whether a setting or its value may hold a secret. What an extension of PostgreSQL itself or a
  /// well-known one calls a key or token in its name is no secret when it is a switch or a number.
  private static final String MASKED =
      """
      (%1$s ~* 'conninfo|passphrase'
        or %1$s ~* '\\..*(pass|pwd|secret|token|key|credential)'
           and %2$s !~* '^(on|off|true|false|yes|no|-?[0-9.]*|md5|scram-sha-256)$'
        or %2$s ~* '(pass(word|wd|phrase)?|pwd|secret|token|key|credential)[a-z_]*["'']?\\s*[=:]'
        or %2$s ~* '://[^/@:\\s]*:[^/@\\s]+@'
        or %2$s ~* 'sshpass\\s+-p|\\s(-u|--user)[ =]*[^\\s:]+:[^\\s]')\
      """;

  private static final String KNOWN_PREFIXES =
      "'^(auto_explain|citus|cron|pgaudit|pg_cron|pg_hint_plan|pg_prewarm|pg_stat_monitor|pg_stat_statements"
          + "|pg_trgm|plperl|plpgsql|pltcl|sepgsql|timescaledb)\\.'";

  private static final String SETTINGS =
      """
      select s.name::text as name,
             case when %s and s.setting <> '' then '(redacted)' else s.setting end as value,
             coalesce(s.unit, '') as unit,
             s.source,
             coalesce(s.sourcefile, '') as file,
             coalesce(s.sourceline::text, '') as line,
             case when s.pending_restart then 'yes' else '' end as pending_restart,
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_settings s
       where (s.source not in ('default', 'client', 'session') or s.pending_restart)
         and s.name !~ '^transaction_|^(is_superuser|role|session_authorization|seed)$'
       order by s.name::text collate pg_catalog."C"
      """
          .formatted(MASKED.formatted("s.name", "s.setting"));

  private static final String ROLE_SETTINGS =
      """
      select r.role, r.database, r.name,
             case when (%s or r.name ~ '\\.' and r.name !~ %s) and r.value <> ''
                  then '(redacted)' else r.value end as value,
             pg_catalog.count(*) over () as rows
        from (select coalesce(pg_catalog.pg_get_userbyid(nullif(s.setrole, 0))::text, '') as role,
                     coalesce(d.datname::text, '') as database,
                     pg_catalog.split_part(c.setting, '=', 1) as name,
                     pg_catalog.substr(c.setting, pg_catalog.strpos(c.setting, '=') + 1) as value
                from pg_catalog.pg_db_role_setting s
                left join pg_catalog.pg_database d on d.oid = s.setdatabase
               cross join lateral pg_catalog.unnest(s.setconfig) as c (setting)) r
       order by r.role collate pg_catalog."C", r.database collate pg_catalog."C",
                r.name collate pg_catalog."C"
      """
          .formatted(MASKED.formatted("r.name", "r.value"), KNOWN_PREFIXES);

  // Roles of initdb have numbers below 16384, its superuser has 10; that stands still since 8.1.
  private static final String ROLES =
      """
      select r.rolname::text as name,
             pg_catalog.concat_ws(', ',
               case when r.rolcanlogin then 'login' end,
               case when r.rolsuper then 'superuser' end,
               case when r.rolcreaterole then 'createrole' end,
               case when r.rolcreatedb then 'createdb' end,
               case when r.rolreplication then 'replication' end,
               case when r.rolbypassrls then 'bypassrls' end,
               case when r.rolinherit then 'inherit' end) as attributes,
             case when r.rolvaliduntil is null then ''
                  when not pg_catalog.isfinite(r.rolvaliduntil) then r.rolvaliduntil::text
                  else pg_catalog.to_char(pg_catalog.timezone('UTC', r.rolvaliduntil),
                                          'YYYY-MM-DD"T"HH24:MI:SS"Z"') end as valid_until,
             case when r.rolconnlimit < 0 then '' else r.rolconnlimit::text end as connection_limit,
             case when r.oid = 10 then 'installed'
                  when r.oid < 16384 and r.rolname like 'pg\\_%' then 'predefined'
                  else '' end as origin,
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_roles r
       order by r.rolname::text collate pg_catalog."C"
      """;

  private static final String MEMBERSHIPS =
      """
      select coalesce(m.rolname::text, '') as member,
             coalesce(g.rolname::text, '') as role,
             coalesce(b.rolname::text, '') as grantor,
             case when a.admin_option then 'yes' else 'no' end as admin,
             {options}
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_auth_members a
        left join pg_catalog.pg_roles m on m.oid = a.member
        left join pg_catalog.pg_roles g on g.oid = a.roleid
        left join pg_catalog.pg_roles b on b.oid = a.grantor
       order by g.rolname::text collate pg_catalog."C", m.rolname::text collate pg_catalog."C",
                b.rolname::text collate pg_catalog."C"
      """;

  private static final String DATABASES =
      """
      select d.datname::text as name,
             coalesce(pg_catalog.pg_get_userbyid(d.datdba)::text, '') as owner,
             pg_catalog.pg_encoding_to_char(d.encoding)::text as encoding,
             coalesce(d.datcollate::text, '') as collation,
             case when d.datallowconn then 'yes' else 'no' end as connections,
             case when d.datistemplate then 'yes' else 'no' end as template,
             case when d.datconnlimit < 0 then '' else d.datconnlimit::text end as connection_limit,
             coalesce((select pg_catalog.string_agg(w.words, '; ' order by w.words collate pg_catalog."C")
                         from (select coalesce(g.rolname::text, case when a.grantee = 0 then 'everyone'
                                                                     else 'a role that is gone' end)
                                      || ': ' || pg_catalog.string_agg(
                                           a.privilege_type || case when a.is_grantable then '*' else '' end,
                                           ', ' order by a.privilege_type) as words
                                 from pg_catalog.aclexplode(
                                        coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) as a
                                 left join pg_catalog.pg_roles g on g.oid = a.grantee
                                group by g.rolname, a.grantee) w), '') as privileges,
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_database d
       order by d.datname::text collate pg_catalog."C"
      """;

  // Newer versions have the order of included files and their names.
  private static final String ACCESS_RULES =
      """
      select coalesce(r.type, '') as type,
             coalesce(pg_catalog.array_to_string(r.database, ', '), '') as databases,
             coalesce(pg_catalog.array_to_string(r.user_name, ', '), '') as users,
             coalesce(r.address, '') as address,
             coalesce(r.netmask, '') as netmask,
             coalesce(r.auth_method, '') as method,
             coalesce((select pg_catalog.string_agg(
                                case when o.option ~* '^[^=]*(pass|secret)'
                                     then pg_catalog.split_part(o.option, '=', 1) || '=(redacted)'
                                     else o.option end, ', ')
                         from pg_catalog.unnest(r.options) as o (option)), '') as options,
             coalesce(pg_catalog.to_jsonb(r) ->> 'rule_number', '') as number,
             coalesce(pg_catalog.to_jsonb(r) ->> 'file_name', '') as file,
             coalesce(r.line_number::text, '') as line,
             case when r.error ~* 'secret|ldapbindpasswd' then '(redacted)' else coalesce(r.error, '') end as error,
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_hba_file_rules r
       order by (pg_catalog.to_jsonb(r) ->> 'rule_number')::int nulls last, r.line_number
      """;

  private static final String IDENT_MAPPINGS =
      """
      select coalesce(m.map_name, '') as map,
             coalesce(m.sys_name, '') as system_user,
             coalesce(m.pg_username, '') as role,
             coalesce(pg_catalog.to_jsonb(m) ->> 'map_number', '') as number,
             coalesce(pg_catalog.to_jsonb(m) ->> 'file_name', '') as file,
             coalesce(m.line_number::text, '') as line,
             coalesce(m.error, '') as error,
             pg_catalog.count(*) over () as rows
        from pg_catalog.pg_ident_file_mappings m
       order by (pg_catalog.to_jsonb(m) ->> 'map_number')::int nulls last, m.line_number
      """;

  private ServerQueries() {}

  static String of(Kind kind, int major) {
    return switch (kind) {
      case SETTINGS -> SETTINGS;
      case ROLE_SETTINGS -> ROLE_SETTINGS;
      case ROLES -> ROLES;
      case MEMBERSHIPS -> MEMBERSHIPS.replace("{options}", options(major));
      case DATABASES -> DATABASES;
      case ACCESS_RULES -> ACCESS_RULES;
      case IDENT_MAPPINGS -> IDENT_MAPPINGS;
      case EXTENSIONS, TABLES, GRANTS, DEFAULT_PRIVILEGES ->
          throw new IllegalArgumentException(kind + " is asked of each database.");
    };
  }

  private static String options(int major) {
    return major < OPTIONS_PER_MEMBERSHIP
        ? "'' as inherit, '' as set_role,"
        : """
        case when a.inherit_option then 'yes' else 'no' end as inherit,
               case when a.set_option then 'yes' else 'no' end as set_role,\
        """;
  }
}
