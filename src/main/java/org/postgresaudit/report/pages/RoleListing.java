package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresaudit.probe.inventory.Kind;

/// The roles of a server with their attributes and the groups of each.
record RoleListing(InventoryTables tables) {

  /// With the groups of each; those that can do much come first.
  InventoryPage.Listing listing() {
    var groups =
        tables.rows(Kind.MEMBERSHIPS).stream()
            .filter(row -> !InventoryTables.value(Kind.MEMBERSHIPS, row, "member").isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> InventoryTables.value(Kind.MEMBERSHIPS, row, "member"),
                    LinkedHashMap::new,
                    Collectors.mapping(this::membership, Collectors.joining(", "))));
    var own =
        tables.rows(Kind.ROLES).stream()
            .filter(row -> !InventoryTables.value(Kind.ROLES, row, "origin").equals("predefined"))
            .sorted(Comparator.comparingInt(RoleListing::weight))
            .toList();
    var rows = own.stream().limit(InventoryTables.MOST_ROWS).map(row -> role(row, groups)).toList();
    var names =
        List.of(
            tables.say().column("role"),
            tables.say().column("login"),
            tables.say().column("attributes"),
            tables.say().column("member_of"),
            tables.say().column("valid_until"));
    var remarks = new ArrayList<>(tables.remarks(Kind.ROLES));
    remarks.addAll(tables.remarks(Kind.MEMBERSHIPS));
    return new InventoryPage.Listing(
        InventoryTables.anchor(Kind.ROLES),
        tables.say().title(Kind.ROLES),
        remarks.stream().distinct().toList(),
        tables.table(own.size(), tables.count(Kind.ROLES, own.size()), names, rows));
  }

  private List<String> role(List<String> row, Map<String, String> groups) {
    var attributes = List.of(InventoryTables.value(Kind.ROLES, row, "attributes").split(", "));
    // Inheriting is what roles do; that one does not is worth a word.
    var words =
        attributes.stream()
            .filter(word -> !word.equals("login") && !word.equals("inherit") && !word.isEmpty())
            .collect(Collectors.joining(", "));
    var name = InventoryTables.value(Kind.ROLES, row, "name");
    return List.of(
        InventoryTables.shown(name),
        tables.say().yesOrNo(attributes.contains("login")),
        attributes.contains("inherit") ? words : joined(words, "noinherit"),
        InventoryTables.shown(groups.getOrDefault(name, "")),
        InventoryTables.value(Kind.ROLES, row, "valid_until"));
  }

  private static String joined(String words, String more) {
    return words.isEmpty() ? more : words + ", " + more;
  }

  private String membership(List<String> row) {
    return InventoryTables.value(Kind.MEMBERSHIPS, row, "role")
        + (InventoryTables.value(Kind.MEMBERSHIPS, row, "admin").equals("yes") ? " (admin)" : "");
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
}
