package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.Words;
import org.postgresaudit.target.ServerFacts;

/// What the server is made of: databases, roles, extensions, settings and access rules, each cut to
/// what can be read on paper and counted. Whatever was not read says so in its place.
final class InventoryPage {
  /// Rows of one listing; the rest is in the attachment.
  private static final int MOST_ROWS = 40;

  private static final int MOST_LETTERS = 160;

  private final InventoryMessages say;
  private final Optional<Inventory> inventory;

  private InventoryPage(InventoryMessages say, Optional<Inventory> inventory) {
    this.say = say;
    this.inventory = inventory;
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
            new InventoryMessages(content.texts()), content.run().flatMap(Run::inventory));
    return page.listings(facts.get());
  }

  private List<Listing> listings(ServerFacts facts) {
    var listings = new ArrayList<Listing>();
    listings.add(databases(facts));
    listings.add(roles());
    listings.add(listing(Kind.EXTENSIONS, "database", "name", "version", "schema", "owner"));
    listings.add(settings());
    if (!rows(Kind.ROLE_SETTINGS).isEmpty()) {
      listings.add(listing(Kind.ROLE_SETTINGS, "role", "database", "name", "value"));
    }
    listings.add(
        listing(
            Kind.ACCESS_RULES,
            "line",
            "type",
            "databases",
            "users",
            "address",
            "method",
            "options"));
    if (!rows(Kind.IDENT_MAPPINGS).isEmpty()) {
      listings.add(listing(Kind.IDENT_MAPPINGS, "line", "map", "system_user", "role"));
    }
    return listings;
  }

  /// Those we know from having been there, with what the catalog adds to each.
  private Listing databases(ServerFacts facts) {
    var known = rows(Kind.DATABASES);
    var byName = new LinkedHashMap<String, List<String>>();
    known.forEach(row -> byName.put(row.getFirst(), row));
    var rows = new ArrayList<List<String>>();
    for (var database : facts.databases()) {
      var row = byName.getOrDefault(database.name(), List.of());
      rows.add(
          List.of(
              shown(database.name()),
              value(Kind.DATABASES, row, "owner"),
              value(Kind.DATABASES, row, "encoding"),
              value(Kind.DATABASES, row, "collation"),
              value(Kind.DATABASES, row, "connection_limit"),
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
        anchor(Kind.DATABASES),
        say.title(Kind.DATABASES),
        remarks(Kind.DATABASES),
        table(rows.size(), rows.size(), names, rows));
  }

  /// With the groups of each; those that can do much come first.
  private Listing roles() {
    var groups =
        rows(Kind.MEMBERSHIPS).stream()
            .filter(row -> !value(Kind.MEMBERSHIPS, row, "member").isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> value(Kind.MEMBERSHIPS, row, "member"),
                    LinkedHashMap::new,
                    Collectors.mapping(this::membership, Collectors.joining(", "))));
    var own =
        rows(Kind.ROLES).stream()
            .filter(row -> !value(Kind.ROLES, row, "origin").equals("predefined"))
            .sorted(Comparator.comparingInt(InventoryPage::weight))
            .toList();
    var rows = own.stream().limit(MOST_ROWS).map(row -> role(row, groups)).toList();
    var names =
        List.of(
            say.column("role"),
            say.column("login"),
            say.column("attributes"),
            say.column("member_of"),
            say.column("valid_until"));
    var remarks = new ArrayList<>(remarks(Kind.ROLES));
    remarks.addAll(remarks(Kind.MEMBERSHIPS));
    return new Listing(
        anchor(Kind.ROLES),
        say.title(Kind.ROLES),
        remarks,
        table(own.size(), count(Kind.ROLES, own.size()), names, rows));
  }

  private List<String> role(List<String> row, Map<String, String> groups) {
    var attributes = List.of(value(Kind.ROLES, row, "attributes").split(", "));
    // Inheriting is what roles do; that one does not is worth a word.
    var words =
        attributes.stream()
            .filter(word -> !word.equals("login") && !word.equals("inherit") && !word.isEmpty())
            .collect(Collectors.joining(", "));
    var name = value(Kind.ROLES, row, "name");
    return List.of(
        shown(name),
        say.yesOrNo(attributes.contains("login")),
        attributes.contains("inherit") ? words : joined(words, "noinherit"),
        shown(groups.getOrDefault(name, "")),
        value(Kind.ROLES, row, "valid_until"));
  }

  private static String joined(String words, String more) {
    return words.isEmpty() ? more : words + ", " + more;
  }

  private String membership(List<String> row) {
    return value(Kind.MEMBERSHIPS, row, "role")
        + (value(Kind.MEMBERSHIPS, row, "admin").equals("yes") ? " (admin)" : "");
  }

  /// Superusers, then others with attributes, then logins, then the rest.
  private static int weight(List<String> row) {
    var attributes = row.get(Kind.ROLES.place("attributes"));
    if (attributes.contains("superuser")) {
      return 0;
    }
    boolean special =
        attributes.contains("create")
            || attributes.contains("replication")
            || attributes.contains("bypassrls");
    return special ? 1 : attributes.contains("login") ? 2 : 3;
  }

  private Listing settings() {
    var all = rows(Kind.SETTINGS);
    var rows =
        all.stream()
            .limit(MOST_ROWS)
            .map(
                row ->
                    List.of(
                        value(Kind.SETTINGS, row, "name"),
                        withUnit(row),
                        place(row),
                        value(Kind.SETTINGS, row, "pending_restart")))
            .toList();
    boolean waits = rows.stream().anyMatch(row -> !row.getLast().isEmpty());
    var names = new ArrayList<>(List.of(say.column("setting"), say.column("value")));
    names.add(say.column("set_in"));
    if (waits) {
      names.add(say.column("pending_restart"));
    }
    return new Listing(
        anchor(Kind.SETTINGS),
        say.title(Kind.SETTINGS),
        remarks(Kind.SETTINGS),
        table(
            all.size(),
            count(Kind.SETTINGS, all.size()),
            names,
            rows.stream().map(row -> row.subList(0, names.size())).toList()));
  }

  private static String withUnit(List<String> row) {
    var unit = value(Kind.SETTINGS, row, "unit");
    var value = value(Kind.SETTINGS, row, "value");
    return unit.isEmpty() ? value : value + " × " + unit;
  }

  /// The file's name and line, else what else decided.
  private static String place(List<String> row) {
    var file = row.get(Kind.SETTINGS.place("file"));
    var line = value(Kind.SETTINGS, row, "line");
    return file.isEmpty()
        ? value(Kind.SETTINGS, row, "source")
        : shown(file.substring(file.lastIndexOf('/') + 1)) + (line.isEmpty() ? "" : ":" + line);
  }

  private Listing listing(Kind kind, String... columns) {
    var all = rows(kind);
    var rows =
        all.stream()
            .limit(MOST_ROWS)
            .map(row -> List.of(columns).stream().map(column -> value(kind, row, column)).toList())
            .toList();
    return new Listing(
        anchor(kind),
        say.title(kind),
        remarks(kind),
        table(
            all.size(),
            count(kind, all.size()),
            List.of(columns).stream().map(say::column).toList(),
            rows));
  }

  private List<Table> table(int kept, long onServer, List<String> names, List<List<String>> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Table.of(
                say.caption(rows.size(), kept, onServer),
                names,
                rows,
                Set.of(say.column("connected"), say.column("login"))));
  }

  private List<List<String>> rows(Kind kind) {
    return inventory.map(all -> all.rows(kind)).orElse(List.of());
  }

  /// How many there are on the server; as many as are kept unless some were left behind.
  private long count(Kind kind, int kept) {
    return inventory
        .map(all -> all.part(kind))
        .filter(Part.Read.class::isInstance)
        .map(Part.Read.class::cast)
        .filter(Part.Read::truncated)
        .map(Part.Read::rowCount)
        .orElse((long) kept);
  }

  private List<String> remarks(Kind kind) {
    if (inventory.isEmpty()) {
      return List.of(say.noInventory());
    }
    return switch (inventory.get().part(kind)) {
      case Part.NotRead(var reason, var words) -> List.of(say.notRead(reason, shown(words)));
      case Part.Read read -> {
        var remarks = new ArrayList<String>();
        read.gaps().stream()
            .limit(MOST_ROWS)
            .forEach(gap -> remarks.add(say.gap(shown(gap.where()), gap.reason())));
        if (read.rows().isEmpty() && read.gaps().isEmpty()) {
          remarks.add(say.none());
        }
        yield remarks;
      }
    };
  }

  private static String value(Kind kind, List<String> row, String column) {
    int place = kind.place(column);
    return place < row.size() ? shown(row.get(place)) : "";
  }

  private static String shown(String text) {
    return Words.shortened(text, MOST_LETTERS);
  }

  private static String anchor(Kind kind) {
    return "server-" + kind.word().replace('_', '-');
  }
}
