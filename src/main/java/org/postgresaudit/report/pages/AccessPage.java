package org.postgresaudit.report.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.RoleMap;
import org.postgresaudit.probe.access.Route;
import org.postgresaudit.probe.access.Step;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.Words;

/// Who can become superuser, or read files and run programs on the server, and by which path: the
/// worst ways drawn and listed, ready for the template. Worked out from memberships and grants.
///
/// @param sentences what is known in words, or why nothing is
/// @param drawing one or none
/// @param table one or none
record AccessPage(String title, List<String> sentences, List<Drawing> drawing, List<Table> table) {
  private static final int DRAWN = 8;
  private static final int LISTED = 20;
  private static final int NAMED = 12;

  /// Steps of a way that are drawn; a longer one is cut in its middle.
  private static final int DRAWN_STEPS = 4;

  /// In millimetres.
  private static final int LANE = 9;

  /// @param lanes as `WaysDrawing` reads them
  /// @param height in millimetres
  record Drawing(String lanes, String alternative, String title, int height) {}

  /// None when the server was never reached.
  static List<AccessPage> of(ReportContent content) {
    var say = new AccessMessages(content.texts());
    var facts = content.run().flatMap(Run::facts);
    if (facts.isEmpty()) {
      return List.of();
    }
    var inventory = content.run().flatMap(Run::inventory);
    var unknown = unknown(inventory, say);
    if (unknown.isPresent()) {
      return List.of(new AccessPage(say.title(), List.of(unknown.get()), List.of(), List.of()));
    }
    var map = RoleMap.of(facts.get().major(), inventory.orElseThrow());
    return List.of(page(map, say));
  }

  /// Why nothing can be said; a role that may not see memberships sees no way either.
  private static Optional<String> unknown(Optional<Inventory> inventory, AccessMessages say) {
    if (inventory.isEmpty()) {
      return Optional.of(say.noInventory());
    }
    for (var kind : List.of(Kind.ROLES, Kind.MEMBERSHIPS)) {
      switch (inventory.get().part(kind)) {
        case Part.NotRead(var reason, _) -> {
          return Optional.of(say.notRead(reason));
        }
        case Part.Read read when !read.missesNothing() -> {
          return Optional.of(say.notAllRead());
        }
        case Part.Read _ -> {}
      }
    }
    return Optional.empty();
  }

  private static AccessPage page(RoleMap map, AccessMessages say) {
    var superusers =
        map.logins().stream().filter(Role::isSuperuser).map(Role::name).sorted().toList();
    var ways =
        map.ways().stream()
            .filter(way -> isWorst(way.power()) && !way.login().isSuperuser())
            .toList();
    var sentences = new ArrayList<String>();
    sentences.add(say.superusers(superusers.size(), named(superusers)));
    sentences.add(ways.isEmpty() ? say.noWay() : say.ways(ways.size()));
    var drawn = ways.stream().filter(way -> way.steps() > 0).limit(DRAWN).toList();
    return new AccessPage(
        say.title(),
        sentences,
        drawn.isEmpty() ? List.of() : List.of(drawing(drawn, say)),
        ways.isEmpty() ? List.of() : List.of(table(ways, map, say)));
  }

  private static boolean isWorst(Power power) {
    return switch (power.kind()) {
      case SUPERUSER, SERVER_FILES -> true;
      case WRITES_ALL, READS_ALL, REPLICATION, ROLES, STATISTICS, TABLES -> false;
    };
  }

  private static String named(List<String> names) {
    var shown = names.stream().limit(NAMED).map(name -> Words.shortened(name, 70)).toList();
    return String.join(", ", shown) + (names.size() > NAMED ? ", …" : "");
  }

  private static Table table(List<Way> ways, RoleMap map, AccessMessages say) {
    var rows =
        ways.stream()
            .limit(LISTED)
            .map(
                way ->
                    List.of(
                        way.login().name(),
                        say.power(way.power()),
                        path(way.route()),
                        map.shortestCut(way).map(cut -> say.cut(cut)).orElse(say.itself())))
            .toList();
    return Table.of(
        say.caption(rows.size(), ways.size()),
        List.of(say.login(), say.reaches(), say.path(), say.closedBy()),
        rows,
        Set.of(say.reaches()));
  }

  private static String path(Route route) {
    return Words.shortened(route.toString(), 220);
  }

  private static Drawing drawing(List<Way> ways, AccessMessages say) {
    return new Drawing(
        ways.stream().map(way -> lane(way, say)).collect(Collectors.joining(";")),
        say.drawn(ways.stream().map(way -> path(way.route())).toList()),
        say.title(),
        ways.size() * LANE);
  }

  /// Names and arrows in turn, each with a letter that says which.
  private static String lane(Way way, AccessMessages say) {
    var parts = new ArrayList<String>();
    parts.add("l" + way.login().name());
    var steps = way.route().steps();
    int hidden = way.steps() - Math.min(DRAWN_STEPS, steps.size());
    for (var step : steps.subList(0, Math.min(DRAWN_STEPS, steps.size()))) {
      add(parts, step);
    }
    if (hidden > 0) {
      parts.add("a" + say.furtherSteps(hidden));
      parts.add("r" + way.route().end().name());
    }
    parts.add("a");
    parts.add(
        (way.power().kind() == Power.Kind.SUPERUSER ? "s" : "f") + say.shortPower(way.power()));
    return parts.stream()
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }

  private static void add(List<String> parts, Step step) {
    parts.add("a" + step.way());
    parts.add("r" + step.to().name());
  }
}
