package org.postgresaudit.probe;

/// What the two scripts say and do, with places such as `:role` for [AuditRoleScript] to fill.
final class AuditRoleSql {
  private AuditRoleSql() {}

  static final String HEAD =
      """
      -- :about
      -- :server
      --
      -- Read it, then run it as superuser (on a managed service: as its administrator), in the
      -- database the audit will log in to. It may be run again; what is there already stays.
      -- It gives no superuser, no replication, no way round row security, no right to create
      -- roles or databases, and none to read or change a table beyond what PUBLIC may.
      -- The second script takes everything away again.\
      """;

  static final String ROLE =
      """
      -- 1. The role itself. It can log in, from four sessions at most, and its password works until
      --    the end of :last. By itself it can do what everybody (PUBLIC) can.
      --    A role of this name that this script did not make is left alone, and the script stops.
      do $audit_role$
      begin
        if not exists (select from pg_catalog.pg_roles where rolname = :name) then
          create role :role login
            nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
          comment on role :role is :mark;
        elsif pg_catalog.shobj_description(
                (select oid from pg_catalog.pg_roles where rolname = :name), 'pg_authid')
              is distinct from :mark then
          raise exception 'There is a role % already that this script did not make.', :name
            using hint = 'Choose another name for the audit role.';
        end if;
      end
      $audit_role$;
      alter role :role connection limit 4 valid until :until;

      --    Its transactions begin read-only, even when somebody logs in with it by hand. This is no
      --    fence, for a session may change it; the fence is that it holds no right to write.
      alter role :role set default_transaction_read_only = on;\
      """;

  static final String DATABASES =
      """
      -- 2. The right to connect, to each database that does not let everybody in anyhow: what is
      --    wrong in a database can be seen only from inside it.
      --    Does not allow: to read a table there. Take out a database the audit must not look into.
      do $audit_role$
      declare
        closed record;
      begin
        for closed in
          select datname
            from pg_catalog.pg_database
           where datallowconn
             and datname <> 'template0'
             and not pg_catalog.has_database_privilege(:name, datname, 'connect')
           order by datname
        loop
          begin
            execute pg_catalog.format(
              'grant connect on database %I to %I', closed.datname, :name);
          exception when insufficient_privilege then
            raise notice 'Database % stays closed: it is not yours to open.', closed.datname;
          end;
        end loop;
      end
      $audit_role$;\
      """;

  static final String WHERE_THERE_ARE_IDENT_RULES =
      """
      do $audit_role$
      begin
        if pg_catalog.to_regclass('pg_catalog.pg_ident_file_mappings') is not null then
          grant select on pg_catalog.pg_ident_file_mappings to :role;
          grant execute on function pg_catalog.pg_ident_file_mappings() to :role;
        end if;
      end
      $audit_role$;\
      """;

  static final String KEPT =
      """
      --    The provider of this service keeps it from its customers' administrators, as far as is
      --    known. Should yours let you grant it, take the two dashes away.\
      """;

  static final String OFF =
      """
      --    Switched off. To grant it, take the two dashes away.\
      """;

  static final String TAIL =
      """
      -- Now give the role a password. In psql the following asks for it twice and sends only its
      -- verifier, so that it stands in no log and no history:
      --
      --     \\password :role
      --
      -- The access rules (pg_hba.conf) must let the role in from where the auditor sits, over TLS:
      --
      --     hostssl  all  :role  <address of the auditor>/32  scram-sha-256\
      """;

  static final String REMOVE =
      """
      -- Takes away the role of an audit with Postgres Audit, :role, and all its script gave it.
      -- Run it as who ran the other script, in the same database. It may be run again. It touches
      -- nothing else: should the role own something or hold more, it stops and changes nothing.

      begin;

      do $audit_role$
      declare
        audit_role oid := (select oid from pg_catalog.pg_roles where rolname = :name);
        given record;
      begin
        if audit_role is null then
          raise notice 'There is no role %; nothing is left to take away.', :name;
          return;
        end if;
        if pg_catalog.shobj_description(audit_role, 'pg_authid') is distinct from :mark then
          raise exception 'The role % was not made by the script of Postgres Audit.', :name
            using hint = 'It stays as it is.';
        end if;

        -- The right to connect, where it was given.
        for given in
          select d.datname
            from pg_catalog.pg_database d
           where exists (select from pg_catalog.aclexplode(d.datacl) a where a.grantee = audit_role)
        loop
          execute pg_catalog.format('revoke connect on database %I from %I', given.datname, :name);
        end loop;

        -- The views of access rules, name maps and configuration files, and the verifiers.
        for given in
          select c.relname
            from pg_catalog.pg_class c
           where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace
             and c.relname in ('pg_hba_file_rules', 'pg_ident_file_mappings', 'pg_file_settings',
                               'pg_authid')
             and exists (select from pg_catalog.aclexplode(c.relacl) a where a.grantee = audit_role)
        loop
          execute pg_catalog.format('revoke select on pg_catalog.%I from %I', given.relname, :name);
        end loop;

        -- The functions below those views.
        for given in
          select p.proname
            from pg_catalog.pg_proc p
           where p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
             and p.proname in ('pg_hba_file_rules', 'pg_ident_file_mappings',
                               'pg_show_all_file_settings')
             and p.pronargs = 0
             and exists (select from pg_catalog.aclexplode(p.proacl) a where a.grantee = audit_role)
        loop
          execute pg_catalog.format(
            'revoke execute on function pg_catalog.%I() from %I', given.proname, :name);
        end loop;

        -- The role, and with it pg_monitor, its password and its setting.
        execute pg_catalog.format('drop role %I', :name);
      end
      $audit_role$;

      commit;
      """;
}
