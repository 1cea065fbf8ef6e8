package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Route;
import org.postgresaudit.target.Platform;

/// Who may create roles, or become a role that may, and over whom that rules. Before 16 it rules
/// over every role that is no superuser, those that run programs on the server included.
final class CreateroleRoutes {
  static final List<String> COLUMNS =
      List.of("role", "login", "rules_over", "path", "holder", "severity");

  private static final int NAMED = 10;

  private CreateroleRoutes() {}

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    var reach =
        graph.reach(
            graph.roles().stream()
                .filter(CreateroleRoutes::holds)
                .map(role -> new Goal(role.id(), Goal.Hold.IDENTITY, "CREATEROLE"))
                .toList());
    var rows = new ArrayList<List<String>>();
    for (var role : graph.roles()) {
      if (!role.isSuperuser()
          && !asked.facts().platform().owns(role.name())
          && (role.logsIn() || role.managesRoles())) {
        reach.from(role).ifPresent(route -> rows.add(row(route, graph, asked)));
      }
    }
    return new Sighting.Offending(rows, asked.query());
  }

  private static boolean holds(Role role) {
    return role.managesRoles() && !role.isSuperuser();
  }

  private static List<String> row(Route route, AccessGraph graph, AccessProbe.Case asked) {
    var role = route.start();
    var holder = route.end();
    return List.of(
        role.name(),
        role.logsIn() ? "can log in" : "cannot log in itself",
        rulesOver(holder, graph, asked),
        route.toString(),
        holder.name(),
        severity(role, holder, graph, asked));
  }

  private static String rulesOver(Role holder, AccessGraph graph, AccessProbe.Case asked) {
    if (asked.facts().major() >= 16) {
      var roles = graph.administeredBy(holder);
      if (roles.isEmpty()) {
        return "only roles it creates itself";
      }
      var named = roles.stream().limit(NAMED).map(Role::name).collect(Collectors.joining(", "));
      return roles.size() > NAMED ? named + " and " + (roles.size() - NAMED) + " more" : named;
    }
    return runsPrograms(asked)
        ? "every role that is no superuser, pg_execute_server_program included"
        : "every role that is no superuser";
  }

  private static boolean runsPrograms(AccessProbe.Case asked) {
    return asked.facts().platform() == Platform.SELF_MANAGED && asked.facts().major() >= 11;
  }

  private static String severity(
      Role role, Role holder, AccessGraph graph, AccessProbe.Case asked) {
    if (!role.logsIn()) {
      return "medium";
    }
    if (asked.facts().major() < 16) {
      return runsPrograms(asked) ? "critical" : "high";
    }
    return graph.administeredBy(holder).isEmpty() ? "low" : "medium";
  }
}
