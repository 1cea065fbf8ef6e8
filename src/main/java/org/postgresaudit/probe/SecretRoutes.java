package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Route;
import org.postgresaudit.probe.access.Step;
import org.postgresaudit.target.Reply;

/// Who can read the catalogs that hold passwords, by grants in one database or by
/// `pg_read_all_data`. Nothing of what they hold is read here.
final class SecretRoutes {
  static final List<String> COLUMNS =
      List.of(
          "role",
          "catalogs",
          "granted_to",
          "path",
          "remark",
          "tables",
          "grantee",
          "group",
          "holder",
          "severity");

  private static final String QUERY =
      """
      with secrets as (
        select c.oid, c.relname, c.relowner, c.relacl
          from pg_catalog.pg_class c
         where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace
           and c.relname in ('pg_authid', 'pg_shadow', 'pg_subscription', 'pg_user_mapping')
      )
      select s.relname::text as catalog,
             acl.grantee::bigint as grantee_id
        from secrets s
       cross join lateral pg_catalog.aclexplode(
               coalesce(s.relacl, pg_catalog.acldefault('r', s.relowner))) as acl
       where acl.privilege_type = 'SELECT'
       union
      select s.relname::text,
             acl.grantee::bigint
        from secrets s
        join pg_catalog.pg_attribute a on a.attrelid = s.oid
       cross join lateral pg_catalog.aclexplode(a.attacl) as acl
       where a.attname in ('rolpassword', 'passwd', 'subconninfo', 'umoptions')
         and acl.privilege_type = 'SELECT'
       order by 1, 2
      """;

  private static final List<String> CATALOGS =
      List.of("pg_authid", "pg_shadow", "pg_subscription", "pg_user_mapping");
  private static final String TABLES =
      "pg_catalog.pg_authid, pg_catalog.pg_shadow, pg_catalog.pg_subscription,"
          + " pg_catalog.pg_user_mapping";
  private static final String ALL_DATA = "pg_read_all_data";
  private static final int MOST = 100_000;
  private static final long EVERYBODY = 0;

  private SecretRoutes() {}

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    return switch (asked.session().ask(QUERY, List.of(), MOST)) {
      case Reply.Refusal refusal -> new Sighting.Refused(refusal);
      case Reply.Answer grants when grants.truncated() ->
          new Sighting.CannotTell(
              "More than %,d grants were made on the catalogs that hold passwords."
                  .formatted(MOST));
      case Reply.Answer grants -> judge(graph, grants, asked);
    };
  }

  private static Sighting judge(AccessGraph graph, Reply.Answer grants, AccessProbe.Case asked) {
    var rows = new ArrayList<List<String>>();
    var open = openToEverybody(grants);
    if (!open.isEmpty()) {
      rows.add(
          List.of(
              "PUBLIC",
              String.join(", ", open),
              "PUBLIC",
              "everybody",
              "",
              TABLES,
              "public",
              "",
              "",
              "critical"));
    }
    routes(graph, grants).forEach((login, byCatalog) -> rows.add(row(login, byCatalog, asked)));
    return new Sighting.Offending(rows, grants.query());
  }

  private static List<String> openToEverybody(Reply.Answer grants) {
    return grants.rows().stream()
        .filter(row -> Long.parseLong(row.get(1)) == EVERYBODY)
        .map(List::getFirst)
        .distinct()
        .toList();
  }

  /// For each login, by name, the catalogs it can read and how.
  private static Map<String, Map<String, Route>> routes(AccessGraph graph, Reply.Answer grants) {
    var routes = new TreeMap<String, Map<String, Route>>();
    for (var catalog : CATALOGS) {
      var reach = graph.reach(goals(catalog, graph, grants));
      for (var login : graph.ordinaryLogins()) {
        reach
            .from(login)
            .ifPresent(
                route ->
                    routes
                        .computeIfAbsent(login.name(), _ -> new LinkedHashMap<>())
                        .put(catalog, route));
      }
    }
    return routes;
  }

  private static List<Goal> goals(String catalog, AccessGraph graph, Reply.Answer grants) {
    var goals = new ArrayList<Goal>();
    for (var row : grants.rows()) {
      if (row.getFirst().equals(catalog)) {
        graph
            .role(Long.parseLong(row.get(1)))
            .filter(role -> !role.isSuperuser())
            .ifPresent(role -> goals.add(goal(role, "SELECT on " + catalog)));
      }
    }
    graph.role(ALL_DATA).filter(Role::isPredefined).ifPresent(role -> goals.add(goal(role, "")));
    return goals;
  }

  private static Goal goal(Role role, String gain) {
    return new Goal(role.id(), Goal.Hold.RIGHTS, gain);
  }

  private static List<String> row(
      String login, Map<String, Route> byCatalog, AccessProbe.Case asked) {
    var route = byCatalog.values().iterator().next();
    boolean allData = route.end().name().equals(ALL_DATA);
    boolean ours = asked.isOurs(login);
    return List.of(
        login,
        String.join(", ", byCatalog.keySet()),
        route.end().name(),
        route.toString(),
        ours ? " (the role of this audit)" : "",
        TABLES,
        route.end().quoted(),
        allData ? route.end().name() : "",
        allData ? route.last().map(Step::revokedFrom).orElse("") : "",
        ours ? "info" : "high");
  }
}
