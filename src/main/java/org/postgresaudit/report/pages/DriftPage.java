package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.Drift;
import org.postgresaudit.audit.comparison.Drift.Way;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.Words;

/// What else changed on the server since the audit before: settings, roles, grants, access rules.
/// Facts without judgement; a part that one of the runs did not read is named as unknown.
///
/// @param counts for each part, how much came, went and changed
/// @param listings what it was, part by part
record DriftPage(List<Table> counts, List<Listing> listings) {
  /// Things of one listing; the rest is counted.
  private static final int MOST_ROWS = 40;

  private static final int MOST_LETTERS = 180;

  /// What clients change without telling an auditor, the weightiest first.
  private static final List<Kind> KINDS =
      List.of(
          Kind.ACCESS_RULES,
          Kind.ROLES,
          Kind.MEMBERSHIPS,
          Kind.GRANTS,
          Kind.DEFAULT_PRIVILEGES,
          Kind.SETTINGS,
          Kind.ROLE_SETTINGS,
          Kind.DATABASES,
          Kind.EXTENSIONS,
          Kind.IDENT_MAPPINGS,
          Kind.TABLES);

  /// @param title of the part; empty for all of them
  /// @param remarks what could not be compared
  record Listing(String title, List<Table> table, List<String> remarks) {}

  static DriftPage of(ReportContent content, Comparison since) {
    var say = new DriftMessages(content.texts());
    var then = since.then().run();
    var now = since.now().run();
    if (then.flatMap(Run::inventory).isEmpty() || now.flatMap(Run::inventory).isEmpty()) {
      return new DriftPage(
          List.of(), List.of(new Listing("", List.of(), List.of(say.noInventory()))));
    }
    var counts = new ArrayList<List<String>>();
    var listings = new ArrayList<Listing>();
    for (var kind : KINDS) {
      switch (Drift.of(kind, then, now)) {
        case Drift.NotComparable(var reason) -> {
          counts.add(List.of(say.kind(kind), "–", "–", "–"));
          listings.add(new Listing(say.kind(kind), List.of(), List.of(reason)));
        }
        case Drift.Known(var changes, var unknown) -> {
          counts.add(
              List.of(
                  say.kind(kind),
                  count(changes, Way.CAME),
                  count(changes, Way.WENT),
                  count(changes, Way.CHANGED)));
          if (!changes.isEmpty() || !unknown.isEmpty()) {
            listings.add(listing(kind, changes, unknown, say));
          }
        }
      }
    }
    return new DriftPage(
        List.of(
            Table.of(
                say.countsCaption(),
                List.of(say.part(), say.came(), say.went(), say.changed()),
                counts,
                Set.of(say.part()))),
        listings);
  }

  private static String count(List<Drift.Item> changes, Way way) {
    return String.valueOf(changes.stream().filter(change -> change.way() == way).count());
  }

  private static Listing listing(
      Kind kind, List<Drift.Item> changes, List<String> unknown, DriftMessages say) {
    var rows =
        changes.stream()
            .sorted(Comparator.comparing(Drift.Item::way))
            .limit(MOST_ROWS)
            .map(
                change ->
                    List.of(
                        say.way(change.way()),
                        shown(change.name()),
                        shown(side(kind, change, change.then(), change.now())),
                        shown(side(kind, change, change.now(), change.then()))))
            .toList();
    var table =
        rows.isEmpty()
            ? List.<Table>of()
            : List.of(
                Table.of(
                    say.caption(rows.size(), changes.size()),
                    List.of(say.what(), say.thing(), say.then(), say.now()),
                    rows,
                    Set.of(say.what())));
    return new Listing(say.kind(kind), table, unknown);
  }

  /// Of what changed the values that differ, of what came or went all that do not name it.
  private static String side(
      Kind kind, Drift.Item change, Map<String, String> values, Map<String, String> others) {
    return values.entrySet().stream()
        .filter(value -> !value.getValue().isEmpty() || change.way() == Way.CHANGED)
        .filter(value -> !isPlace(kind, value.getKey()))
        .filter(
            value ->
                change.way() == Way.CHANGED
                    ? !value.getValue().equals(others.get(value.getKey()))
                    : !kind.identity().contains(value.getKey()))
        .map(value -> value.getKey().replace('_', ' ') + " " + value.getValue())
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  /// Where a rule or a setting stands does not matter.
  private static boolean isPlace(Kind kind, String column) {
    return Drift.PLACE.contains(column) || (kind == Kind.SETTINGS && column.equals("source"));
  }

  private static String shown(String text) {
    return Words.shortened(text, MOST_LETTERS);
  }
}
