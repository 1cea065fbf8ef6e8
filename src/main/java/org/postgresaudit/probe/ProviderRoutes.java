package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Route;
import org.postgresaudit.probe.access.Step;

/// Which logins reach the role that a provider offers in place of superuser, when they are more
/// than the setting `max_provider_administrators` allows.
final class ProviderRoutes {
  static final List<String> COLUMNS =
      List.of("role", "provider_role", "holders", "allowed", "path", "rights", "holder");

  private static final Set<String> OFFERED =
      Set.of(
          "rds_superuser",
          "cloudsqlsuperuser",
          "azure_pg_admin",
          "supabase_admin",
          "neon_superuser",
          "crunchy_superuser",
          "alloydbsuperuser");

  /// Logins of the provider itself.
  private static final Set<String> THEIR_OWN =
      Set.of(
          "rdsadmin",
          "rdsrepladmin",
          "rdsproxyadmin",
          "cloudsqladmin",
          "cloudsqlagent",
          "cloudsqlimportexport",
          "azuresu",
          "supabase_admin",
          "cloud_admin",
          "alloydbadmin");

  private ProviderRoutes() {}

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    var routes = new ArrayList<Route>();
    for (var offered : graph.roles()) {
      if (OFFERED.contains(offered.name())) {
        routes.addAll(routes(offered, graph));
      }
    }
    routes.sort(
        Comparator.comparing((Route route) -> route.start().name())
            .thenComparing(route -> route.end().name()));
    long holders = routes.stream().map(Route::start).distinct().count();
    int allowed = allowed(asked);
    return new Sighting.Offending(
        holders <= allowed
            ? List.of()
            : routes.stream().map(route -> row(route, holders, allowed)).toList(),
        asked.query());
  }

  private static List<Route> routes(Role offered, AccessGraph graph) {
    var reach =
        graph.reach(
            List.of(
                new Goal(offered.id(), Goal.Hold.IDENTITY, ""),
                new Goal(offered.id(), Goal.Hold.RIGHTS, "")));
    return graph.ordinaryLogins().stream()
        .filter(login -> !THEIR_OWN.contains(login.name()))
        .map(reach::from)
        .flatMap(Optional::stream)
        .toList();
  }

  private static int allowed(AccessProbe.Case asked) {
    return asked.control().settings().get("max_provider_administrators") instanceof Number most
        ? most.intValue()
        : 2;
  }

  private static List<String> row(Route route, long holders, int allowed) {
    return List.of(
        route.start().name(),
        route.end().name(),
        String.valueOf(holders),
        String.valueOf(allowed),
        route.toString(),
        route.last().map(Step::revoked).orElse(""),
        route.last().map(Step::revokedFrom).orElse(""));
  }
}
