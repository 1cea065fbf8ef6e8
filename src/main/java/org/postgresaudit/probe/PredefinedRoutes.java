package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.probe.access.AccessGraph;
import org.postgresaudit.probe.access.Goal;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Route;
import org.postgresaudit.probe.access.Step;

/// Which logins reach the rights of the roles that PostgreSQL brings along. The parameter `rights`
/// says which: `server` (programs and files), `data` (all tables) or `tasks` (all others).
final class PredefinedRoutes {
  static final List<String> COLUMNS =
      List.of("role", "predefined_role", "means", "path", "rights", "holder", "severity");

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          meaning(
              "pg_execute_server_program",
              Kind.SERVER,
              "critical",
              "runs any program as the operating system account of the server"),
          meaning(
              "pg_write_server_files",
              Kind.SERVER,
              "critical",
              "overwrites any file of the server"),
          meaning(
              "pg_read_server_files",
              Kind.SERVER,
              "high",
              "reads any file of the server, its keys and data files included"),
          meaning(
              "pg_read_all_data",
              Kind.DATA,
              "high",
              "reads every table, the stored passwords included"),
          meaning("pg_write_all_data", Kind.DATA, "high", "changes every table"),
          meaning(
              "pg_monitor",
              Kind.TASKS,
              "low",
              "sees everybody's statements, statistics and settings"),
          meaning("pg_read_all_settings", Kind.TASKS, "low", "reads every setting"),
          meaning(
              "pg_read_all_stats", Kind.TASKS, "low", "sees everybody's statements and statistics"),
          meaning(
              "pg_stat_scan_tables",
              Kind.TASKS,
              "low",
              "runs monitoring functions that lock tables"),
          meaning(
              "pg_signal_backend", Kind.TASKS, "medium", "ends the sessions of all but superusers"),
          meaning("pg_signal_autovacuum_worker", Kind.TASKS, "low", "stops automatic vacuuming"),
          meaning("pg_checkpoint", Kind.TASKS, "low", "starts checkpoints, which slow the server"),
          meaning(
              "pg_use_reserved_connections",
              Kind.TASKS,
              "low",
              "takes the connections kept for emergencies"),
          meaning(
              "pg_create_subscription",
              Kind.TASKS,
              "medium",
              "makes the server connect to others and copy data in"),
          meaning("pg_maintain", Kind.TASKS, "medium", "vacuums, rebuilds and locks every table"));

  private static final Set<String> PARTS_OF_PG_MONITOR =
      Set.of("pg_read_all_settings", "pg_read_all_stats", "pg_stat_scan_tables");

  private enum Kind {
    SERVER,
    DATA,
    TASKS
  }

  private record Meaning(Kind kind, String severity, String words) {}

  private static final Meaning UNKNOWN =
      new Meaning(Kind.TASKS, "low", "has what the manual of this version says of the role");

  private PredefinedRoutes() {}

  private static Map.Entry<String, Meaning> meaning(
      String role, Kind kind, String severity, String words) {
    return Map.entry(role, new Meaning(kind, severity, words));
  }

  static Sighting judge(AccessGraph graph, AccessProbe.Case asked) {
    var kind = kind(asked);
    var rows = new ArrayList<List<String>>();
    for (var predefined : graph.roles()) {
      if (predefined.isPredefined() && meaningOf(predefined).kind() == kind) {
        rows.addAll(rows(predefined, graph, asked));
      }
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)));
    return kind == Kind.SERVER
        ? new Sighting.Offending(rows, asked.query())
        : new Sighting.ToReview(rows, asked.query());
  }

  private static Kind kind(AccessProbe.Case asked) {
    var word =
        asked.control().question() instanceof Question.JavaProbe(_, var parameters)
            ? parameters.getOrDefault("rights", "")
            : "";
    return switch (word) {
      case "server" -> Kind.SERVER;
      case "data" -> Kind.DATA;
      case "tasks" -> Kind.TASKS;
      default ->
          throw new IllegalArgumentException(
              "The probe routes-to-predefined-roles knows no rights \"%s\".".formatted(word));
    };
  }

  private static Meaning meaningOf(Role predefined) {
    return MEANINGS.getOrDefault(predefined.name(), UNKNOWN);
  }

  private static List<List<String>> rows(
      Role predefined, AccessGraph graph, AccessProbe.Case asked) {
    // What pg_monitor consists of goes without saying.
    Set<Role> avoiding =
        PARTS_OF_PG_MONITOR.contains(predefined.name())
            ? graph.role("pg_monitor").stream().collect(Collectors.toSet())
            : Set.of();
    var reach = graph.reach(List.of(new Goal(predefined.id(), Goal.Hold.RIGHTS, "")), avoiding);
    return graph.ordinaryLogins().stream()
        .flatMap(login -> reach.from(login).stream())
        .map(route -> row(route, asked))
        .toList();
  }

  private static List<String> row(Route route, AccessProbe.Case asked) {
    var meaning = meaningOf(route.end());
    return List.of(
        route.start().name(),
        route.end().name(),
        meaning.words(),
        route.toString(),
        route.last().map(Step::revoked).orElse(""),
        route.last().map(Step::revokedFrom).orElse(""),
        asked.isOurs(route.start().name()) && meaning.kind() == Kind.TASKS
            ? "info"
            : meaning.severity());
  }
}
