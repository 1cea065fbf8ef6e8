package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.access.Membership.Option;
import org.postgresaudit.probe.access.Role.Attribute;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;

/// Roles and memberships of an inventory as the graph takes them. An inventory has names where the
/// catalog has numbers, so the numbers are made up here.
final class CatalogRows {
  private static final long FIRST_PREDEFINED = 1_000;
  private static final long FIRST_OTHER = 20_000;

  /// Words PostgreSQL keeps for itself; a role of such a name stands in quotes.
  private static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization binary both case cast"
                  + " check collate collation column concurrently constraint create cross"
                  + " current_catalog current_date current_role current_schema current_time"
                  + " current_timestamp current_user default deferrable desc distinct do else end"
                  + " except false fetch for foreign freeze from full grant group having ilike in"
                  + " initially inner intersect into is isnull join lateral leading left like limit"
                  + " localtime localtimestamp natural not notnull null offset on only or order"
                  + " outer overlaps placing primary references returning right select session_user"
                  + " similar some symmetric system_user table tablesample then to trailing true"
                  + " union unique user using variadic verbose when where window with")
              .split(" "));

  private final List<Role> roles = new ArrayList<>();
  private final Map<String, Role> byName = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final List<Membership> memberships = new ArrayList<>();

  CatalogRows(Inventory inventory) {
    for (var row : inventory.rows(Kind.ROLES)) {
      addRole(row);
    }
    for (var row : inventory.rows(Kind.MEMBERSHIPS)) {
      addMembership(row);
    }
  }

  private void addRole(List<String> row) {
    var name = row.get(Kind.ROLES.place("name"));
    var attributes = Set.of(row.get(Kind.ROLES.place("attributes")).split(", "));
    var known = EnumSet.noneOf(Attribute.class);
    if (attributes.contains("login")) {
      known.add(Attribute.LOGIN);
    }
    if (attributes.contains("superuser")) {
      known.add(Attribute.SUPERUSER);
    }
    if (attributes.contains("createrole")) {
      known.add(Attribute.CREATEROLE);
    }
    if (attributes.contains("inherit")) {
      known.add(Attribute.INHERIT);
    }
    long id =
        switch (row.get(Kind.ROLES.place("origin"))) {
          case "installed" -> Role.INSTALLED;
          case "predefined" -> FIRST_PREDEFINED + roles.size();
          default -> FIRST_OTHER + roles.size();
        };
    var role = new Role(id, name, quoted(name), known);
    roles.add(role);
    byName.put(name, role);
    words.put(name, attributes);
  }

  private void addMembership(List<String> row) {
    var member = byName.get(row.get(Kind.MEMBERSHIPS.place("member")));
    var group = byName.get(row.get(Kind.MEMBERSHIPS.place("role")));
    if (member == null || group == null) {
      return;
    }
    var set = row.get(Kind.MEMBERSHIPS.place("set"));
    var options = EnumSet.noneOf(Option.class);
    if (row.get(Kind.MEMBERSHIPS.place("admin")).equals("yes")) {
      options.add(Option.ADMIN);
    }
    if (!set.equals("no")) {
      options.add(Option.SET);
    }
    if (!row.get(Kind.MEMBERSHIPS.place("inherit")).equals("no")) {
      options.add(Option.INHERIT);
    }
    // Before 16 a membership is taken back whoever granted it, so nobody is named.
    var grantor = row.get(Kind.MEMBERSHIPS.place("grantor"));
    memberships.add(
        new Membership(
            member.id(),
            group.id(),
            options,
            set.isEmpty() || grantor.isEmpty() ? "" : quoted(grantor)));
  }

  List<Role> roles() {
    return roles;
  }

  List<Membership> memberships() {
    return memberships;
  }

  Optional<Role> role(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean has(Role role, String attribute) {
    return words.getOrDefault(role.name(), Set.of()).contains(attribute);
  }

  static String quoted(String name) {
    return name.matches("[a-z_][a-z0-9_$]*") && !RESERVED.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }
}
