package org.postgresaudit.ui.audit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.hba.AccessRule;
import org.postgresaudit.hba.ReviewedRule;
import org.postgresaudit.probe.access.RoleMap;
import org.postgresaudit.probe.access.TableReaders;
import org.postgresaudit.probe.access.TableReaders.Table;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// What the tab shows, worked out away from the window.
record AccessData(
    Inventory inventory,
    RoleMap map,
    TableReaders readers,
    List<Table> tables,
    List<ReviewedRule> rules) {

  private static final int OPTIONS_PER_MEMBERSHIP = 16;

  static AccessData of(Inventory inventory) {
    var map = RoleMap.of(major(inventory), inventory);
    var readers = new TableReaders(map, inventory);
    return new AccessData(inventory, map, readers, readers.tables(), rules(inventory));
  }

  /// What matters of the version shows in the memberships themselves.
  private static int major(Inventory inventory) {
    int set = Kind.MEMBERSHIPS.place("set");
    return inventory.rows(Kind.MEMBERSHIPS).stream().allMatch(row -> row.get(set).isEmpty())
        ? OPTIONS_PER_MEMBERSHIP - 1
        : OPTIONS_PER_MEMBERSHIP;
  }

  /// Why there is no graph; empty when there is one.
  Optional<Part.NotRead> unread() {
    return List.of(Kind.ROLES, Kind.MEMBERSHIPS).stream()
        .map(inventory::part)
        .filter(Part.NotRead.class::isInstance)
        .map(Part.NotRead.class::cast)
        .findFirst();
  }

  /// Whether roles or memberships are missing, and so ways.
  boolean isPart() {
    return List.of(Kind.ROLES, Kind.MEMBERSHIPS).stream()
        .map(inventory::part)
        .anyMatch(part -> part instanceof Part.Read read && !read.missesNothing());
  }

  private static List<ReviewedRule> rules(Inventory inventory) {
    var rules = new ArrayList<AccessRule>();
    for (var row : inventory.rows(Kind.ACCESS_RULES)) {
      var file = row.get(Kind.ACCESS_RULES.place("file"));
      var name = file.isEmpty() ? "pg_hba.conf" : file.replaceAll("^.*[/\\\\]", "");
      rules.add(
          new AccessRule(
              rules.size() + 1,
              row.get(Kind.ACCESS_RULES.place("type")),
              words(row.get(Kind.ACCESS_RULES.place("databases"))),
              words(row.get(Kind.ACCESS_RULES.place("users"))),
              row.get(Kind.ACCESS_RULES.place("address")),
              row.get(Kind.ACCESS_RULES.place("netmask")),
              row.get(Kind.ACCESS_RULES.place("method")),
              row.get(Kind.ACCESS_RULES.place("options")),
              name + ":" + row.get(Kind.ACCESS_RULES.place("line")),
              row.get(Kind.ACCESS_RULES.place("error"))));
    }
    return ReviewedRule.of(rules);
  }

  private static List<String> words(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(", "));
  }
}
