package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Reach;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Route;
import org.postgresaudit.probe.access.Step;

/// Which logins can become a superuser through memberships, or have a superuser's rights by
/// inheriting them: then they replace one of its functions and run as it.
final class SuperuserRoutes {
  static final List<String> COLUMNS =
      List.of("role", "superuser", "means", "path", "rights", "holder", "severity");

  /// More superusers than that are searched for together: each login is named all the same, with
  /// the superuser nearest to it.
  private static final int MOST_SEARCHES = 32;

  private static final long INSTALLED = 10;

  private SuperuserRoutes() {}

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    var rows = new ArrayList<List<String>>();
    for (var reach : reaches(graph)) {
      for (var login : graph.ordinaryLogins()) {
        reach.from(login).ifPresent(route -> rows.add(row(route)));
      }
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)));
    return new Sighting.Offending(rows, asked.query());
  }

  private static List<Reach> reaches(AccessGraph graph) {
    var superusers = graph.roles().stream().filter(Role::isSuperuser).toList();
    return superusers.size() > MOST_SEARCHES
        ? List.of(graph.reach(superusers.stream().flatMap(role -> goals(role).stream()).toList()))
        : superusers.stream().map(role -> graph.reach(goals(role))).toList();
  }

  private static List<Goal> goals(Role role) {
    return List.of(
        new Goal(role.id(), Goal.Hold.IDENTITY, ""), new Goal(role.id(), Goal.Hold.RIGHTS, ""));
  }

  private static List<String> row(Route route) {
    var last = route.last().orElseThrow();
    boolean inherited = last.way() == Step.Way.INHERITED;
    return List.of(
        route.start().name(),
        route.end().name(),
        inherited ? "has every right of" : "can become",
        route.toString(),
        last.revoked(),
        last.revokedFrom(),
        inherited && route.end().id() != INSTALLED ? "high" : "critical");
  }
}
