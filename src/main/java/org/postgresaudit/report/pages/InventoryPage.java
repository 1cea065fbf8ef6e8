package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.target.ServerFacts;

/// What the server is made of: databases, roles, extensions, settings and access rules, each cut to
/// what can be read on paper and counted. Whatever was not read says so in its place.
final class InventoryPage {
  private final InventoryMessages say;
  private final InventoryTables tables;

  private InventoryPage(InventoryTables tables) {
    this.say = tables.say();
    this.tables = tables;
  }

  /// One part.
  ///
  /// @param anchor to point to it
  /// @param remarks what is missing in it, and why
  /// @param table one or none
  record Listing(String anchor, String title, List<String> remarks, List<Table> table) {}

  /// The parts in their order; none when the server was never reached.
  static List<Listing> of(ReportContent content) {
    var facts = content.run().flatMap(Run::facts);
    if (facts.isEmpty()) {
      return List.of();
    }
    var page =
        new InventoryPage(
            new InventoryTables(
                new InventoryMessages(content.texts()), content.run().flatMap(Run::inventory)));
    return page.listings(facts.get());
  }

  private List<Listing> listings(ServerFacts facts) {
    var listings = new ArrayList<Listing>();
    listings.add(databases(facts));
    listings.add(new RoleListing(tables).listing());
    listings.add(tables.listing(Kind.EXTENSIONS, "database", "name", "version", "schema", "owner"));
    listings.add(settings());
    if (!tables.rows(Kind.ROLE_SETTINGS).isEmpty()) {
      listings.add(tables.listing(Kind.ROLE_SETTINGS, "role", "database", "name", "value"));
    }
    listings.add(new RuleListing(tables).listing());
    if (!tables.rows(Kind.IDENT_MAPPINGS).isEmpty()) {
      listings.add(tables.listing(Kind.IDENT_MAPPINGS, "line", "map", "system_user", "role"));
    }
    return listings;
  }

  /// Those we know from having been there, with what the catalog adds to each.
  private Listing databases(ServerFacts facts) {
    var known = tables.rows(Kind.DATABASES);
    var byName = new LinkedHashMap<String, List<String>>();
    known.forEach(row -> byName.put(row.getFirst(), row));
    var rows = new ArrayList<List<String>>();
    for (var database : facts.databases()) {
      var row = byName.getOrDefault(database.name(), List.of());
      rows.add(
          List.of(
              InventoryTables.shown(database.name()),
              InventoryTables.value(Kind.DATABASES, row, "owner"),
              InventoryTables.value(Kind.DATABASES, row, "encoding"),
              InventoryTables.value(Kind.DATABASES, row, "collation"),
              InventoryTables.value(Kind.DATABASES, row, "connection_limit"),
              say.access(database.access())));
    }
    var names =
        List.of(
            say.column("name"),
            say.column("owner"),
            say.column("encoding"),
            say.column("collation"),
            say.column("connection_limit"),
            say.column("connected"));
    return new Listing(
        InventoryTables.anchor(Kind.DATABASES),
        say.title(Kind.DATABASES),
        tables.inventory().isEmpty() ? List.of() : tables.remarks(Kind.DATABASES),
        tables.table(rows.size(), rows.size(), names, rows));
  }

  private Listing settings() {
    var all = tables.rows(Kind.SETTINGS);
    var rows =
        all.stream()
            .limit(InventoryTables.MOST_ROWS)
            .map(
                row ->
                    List.of(
                        InventoryTables.value(Kind.SETTINGS, row, "name"),
                        withUnit(row),
                        place(row),
                        InventoryTables.value(Kind.SETTINGS, row, "pending_restart")))
            .toList();
    boolean waits = rows.stream().anyMatch(row -> !row.getLast().isEmpty());
    var names = new ArrayList<>(List.of(say.column("setting"), say.column("value")));
    names.add(say.column("set_in"));
    if (waits) {
      names.add(say.column("pending_restart"));
    }
    return new Listing(
        InventoryTables.anchor(Kind.SETTINGS),
        say.title(Kind.SETTINGS),
        tables.remarks(Kind.SETTINGS),
        tables.table(
            all.size(),
            tables.count(Kind.SETTINGS, all.size()),
            names,
            rows.stream().map(row -> row.subList(0, names.size())).toList()));
  }

  private static String withUnit(List<String> row) {
    var unit = InventoryTables.value(Kind.SETTINGS, row, "unit");
    var value = InventoryTables.value(Kind.SETTINGS, row, "value");
    return unit.isEmpty() ? value : value + " × " + unit;
  }

  /// The file's name and line, else what else decided.
  private static String place(List<String> row) {
    var file = row.get(Kind.SETTINGS.place("file"));
    var line = InventoryTables.value(Kind.SETTINGS, row, "line");
    return file.isEmpty()
        ? InventoryTables.value(Kind.SETTINGS, row, "source")
        : InventoryTables.shown(file.substring(file.lastIndexOf('/') + 1))
            + (line.isEmpty() ? "" : ":" + line);
  }
}
