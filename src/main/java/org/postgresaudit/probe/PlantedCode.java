package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.Reply;

/// Functions of ordinary roles that run with a superuser's rights sooner or later, because an event
/// trigger, an index, a statistics object, a materialized view or a function of a superuser calls
/// them. Whoever reaches the owner replaces the function and waits.
final class PlantedCode {
  static final List<String> COLUMNS =
      List.of(
          "schema",
          "function",
          "owner",
          "runs_in",
          "logins",
          "path",
          "signature",
          "superuser",
          "severity");

  private static final String QUERY =
      """
      with planted as (
        select p.oid, p.proname, p.pronamespace, p.proowner, p.prosecdef
          from pg_catalog.pg_proc p
          join pg_catalog.pg_roles o on o.oid = p.proowner
         where not o.rolsuper
           and p.oid >= 16384
      ),
      called as (
        select e.evtfoid as function_id,
               'event trigger ' || e.evtname::text as runs_in
          from pg_catalog.pg_event_trigger e
         where e.evtenabled <> 'D'
         union all
        select d.refobjid,
               'index ' || n.nspname::text || '.' || i.relname::text || ' of a superuser''s table'
          from planted p
          join pg_catalog.pg_depend d
            on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
           and d.refobjid = p.oid
           and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
          join pg_catalog.pg_index x on x.indexrelid = d.objid
          join pg_catalog.pg_class i on i.oid = d.objid
          join pg_catalog.pg_namespace n on n.oid = i.relnamespace
          join pg_catalog.pg_class t on t.oid = x.indrelid
          join pg_catalog.pg_roles r on r.oid = t.relowner
         where r.rolsuper
         union all
        select d.refobjid,
               'statistics ' || n.nspname::text || '.' || s.stxname::text || ' of a superuser''s table'
          from planted p
          join pg_catalog.pg_depend d
            on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
           and d.refobjid = p.oid
           and d.classid = 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass
          join pg_catalog.pg_statistic_ext s on s.oid = d.objid
          join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
          join pg_catalog.pg_class t on t.oid = s.stxrelid
          join pg_catalog.pg_roles r on r.oid = t.relowner
         where r.rolsuper
         union all
        select d.refobjid,
               'materialized view ' || n.nspname::text || '.' || m.relname::text || ' of a superuser'
          from planted p
          join pg_catalog.pg_depend d
            on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
           and d.refobjid = p.oid
           and d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
          join pg_catalog.pg_rewrite w on w.oid = d.objid
          join pg_catalog.pg_class m on m.oid = w.ev_class and m.relkind = 'm'
          join pg_catalog.pg_namespace n on n.oid = m.relnamespace
          join pg_catalog.pg_roles r on r.oid = m.relowner
         where r.rolsuper
         union all
        select d.refobjid,
               'function ' || n.nspname::text || '.' || f.proname::text || ', which runs as a superuser'
          from planted p
          join pg_catalog.pg_depend d
            on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
           and d.refobjid = p.oid
           and d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
          join pg_catalog.pg_proc f on f.oid = d.objid
          join pg_catalog.pg_namespace n on n.oid = f.pronamespace
          join pg_catalog.pg_roles r on r.oid = f.proowner
         where r.rolsuper
           and f.prosecdef
           and pg_catalog.to_jsonb(f) ->> 'prosqlbody' is not null
      )
      select n.nspname::text as schema,
             p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')' as function,
             case when o.rolname = 'pg_database_owner' then b.datdba else p.proowner end::bigint as owner_id,
             pg_catalog.string_agg(distinct c.runs_in, ', ' order by c.runs_in) as runs_in,
             p.oid::pg_catalog.regprocedure::text as signature
        from planted p
        join called c on c.function_id = p.oid
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        join pg_catalog.pg_roles o on o.oid = p.proowner
        join pg_catalog.pg_database b on b.datname = pg_catalog.current_database()
       where not p.prosecdef
       group by n.nspname, p.oid, p.proname, p.proowner, o.rolname, b.datdba
       order by 1, 2
      """;

  private static final int MOST = 10_000;

  private PlantedCode() {}

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    return switch (asked.session().ask(QUERY, List.of(), MOST)) {
      case Reply.Refusal refusal -> new Sighting.Refused(refusal);
      case Reply.Answer functions when functions.truncated() ->
          new Sighting.CannotTell(
              "More than %,d functions of ordinary roles run as a superuser.".formatted(MOST));
      case Reply.Answer functions ->
          new Sighting.Offending(rows(functions, graph, asked), functions.query());
    };
  }

  private static List<List<String>> rows(
      Reply.Answer functions, AccessGraph graph, AccessProbe.Case asked) {
    var search = new LoginSearch(graph, "");
    var superuser =
        graph.role(10).or(() -> graph.roles().stream().filter(Role::isSuperuser).findFirst());
    var severity = asked.facts().platform() == Platform.SELF_MANAGED ? "critical" : "high";
    var rows = new ArrayList<List<String>>();
    for (var row : functions.rows()) {
      var owner = graph.role(Long.parseLong(row.get(2))).stream().toList();
      var logins = search.behind(owner);
      if (!logins.isEmpty()) {
        rows.add(
            List.of(
                row.get(0),
                row.get(1),
                owner.getFirst().name(),
                row.get(3),
                logins.names(),
                logins.path(),
                row.get(4),
                superuser.map(Role::name).orElse("postgres"),
                severity));
      }
    }
    return rows;
  }
}
