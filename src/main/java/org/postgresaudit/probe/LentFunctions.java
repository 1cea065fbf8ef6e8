package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.target.Reply;

/// Functions that run as a superuser and are granted to roles by name, with the logins behind each
/// grant. Those open to everybody are another control's.
final class LentFunctions {
  static final List<String> COLUMNS =
      List.of(
          "schema",
          "function",
          "owner",
          "granted_to",
          "logins",
          "path",
          "body",
          "signature",
          "grantees",
          "severity");

  private static final String QUERY =
      """
      select n.nspname::text as schema,
             p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')' as function,
             o.rolname::text as owner,
             pg_catalog.string_agg(distinct acl.grantee::text, ' ' order by acl.grantee::text) as grantee_ids,
             case when l.lanname = 'sql' then 'fixed statements'
                  when l.lanname = 'plpgsql' and p.prosrc ~* '\\mexecute\\M' then 'statements it puts together'
                  when l.lanname = 'plpgsql' then 'fixed statements'
                  else 'code in ' || l.lanname::text end as body,
             p.oid::pg_catalog.regprocedure::text as signature
        from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        join pg_catalog.pg_language l on l.oid = p.prolang
        join pg_catalog.pg_roles o on o.oid = p.proowner
       cross join lateral pg_catalog.aclexplode(
               coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) as acl
       where p.prosecdef
         and p.oid >= 16384
         and o.rolsuper
         and acl.grantee <> p.proowner
         and p.prorettype not in ('pg_catalog.trigger'::pg_catalog.regtype,
                                  'pg_catalog.event_trigger'::pg_catalog.regtype)
         and not exists (select from pg_catalog.pg_depend d
                          where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                            and d.objid = p.oid
                            and d.deptype = 'e')
       group by n.nspname, p.oid, p.proname, p.prosrc, o.rolname, l.lanname
      having not pg_catalog.bool_or(acl.grantee = 0)
       order by 1, 2
      """;

  private static final int MOST = 20_000;

  private LentFunctions() {}

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    return switch (asked.session().ask(QUERY, List.of(), MOST)) {
      case Reply.Refusal refusal -> new Sighting.Refused(refusal);
      case Reply.Answer functions when functions.truncated() ->
          new Sighting.CannotTell("More than %,d functions run as a superuser.".formatted(MOST));
      case Reply.Answer functions ->
          new Sighting.ToReview(rows(functions, graph), functions.query());
    };
  }

  private static List<List<String>> rows(Reply.Answer functions, AccessGraph graph) {
    var search = new LoginSearch(graph, "EXECUTE");
    var rows = new ArrayList<List<String>>();
    for (var row : functions.rows()) {
      var grantees = grantees(row.get(3), graph);
      var logins = search.behind(grantees);
      if (!logins.isEmpty()) {
        rows.add(
            List.of(
                row.get(0),
                row.get(1),
                row.get(2),
                grantees.stream().map(Role::name).collect(joining(", ")),
                logins.names(),
                logins.path(),
                row.get(4),
                row.get(5),
                grantees.stream().map(Role::quoted).collect(joining(", ")),
                row.get(4).equals("fixed statements") ? "medium" : "high"));
      }
    }
    return rows;
  }

  private static List<Role> grantees(String ids, AccessGraph graph) {
    return Arrays.stream(ids.split(" "))
        .map(Long::parseLong)
        .map(graph::role)
        .flatMap(Optional::stream)
        .filter(role -> !role.isSuperuser())
        .toList();
  }
}
