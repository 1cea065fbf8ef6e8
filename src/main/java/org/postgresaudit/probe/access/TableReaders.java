package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.access.Goal.Hold;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// Who can read one table: SELECT on it, USAGE on its schema and CONNECT to its database, each held
/// in some way. The three are looked up on their own.
public final class TableReaders {
  private final RoleMap map;
  private final Inventory inventory;

  /// @param map of the same inventory
  public TableReaders(RoleMap map, Inventory inventory) {
    this.map = map;
    this.inventory = inventory;
  }

  /// A thing whose rows can be read.
  ///
  /// @param kind such as `table` or `view`
  /// @param rowSecurity `on`, `forced` or empty
  public record Table(
      String database, String kind, String schema, String name, String owner, String rowSecurity) {
    /// Schema and name.
    public String path() {
      return schema + "." + name;
    }
  }

  /// By which right a table is read.
  public enum By {
    SUPERUSER,
    READS_ALL,
    OWNER,
    GRANT,
    COLUMNS,
    EVERYONE
  }

  /// One who reads it.
  ///
  /// @param route to the role that has the right; empty when everybody has it
  public record Reader(Role login, By by, Optional<Route> route) {}

  /// Everything whose rows can be read, by database, schema and name.
  public List<Table> tables() {
    return inventory.rows(Kind.TABLES).stream()
        .filter(row -> !row.get(1).equals("schema"))
        .map(
            row ->
                new Table(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
        .sorted(
            Comparator.comparing(Table::database)
                .thenComparing(Table::schema)
                .thenComparing(Table::name))
        .toList();
  }

  /// Whether grants may be missing, and so readers.
  public boolean mayMiss(String database) {
    return !(inventory.part(Kind.GRANTS) instanceof Part.Read read)
        || read.truncated()
        || read.gaps().stream().anyMatch(gap -> gap.where().equals(database));
  }

  /// Those who can read it, the mightiest first. A login with several ways is there once, by the
  /// first of them.
  public List<Reader> of(Table table) {
    var readers = new ArrayList<Reader>();
    var found = new HashSet<Role>();
    map.ways().stream()
        .filter(way -> way.power().kind() == Power.Kind.SUPERUSER)
        .forEach(way -> add(readers, found, way.login(), By.SUPERUSER, Optional.of(way.route())));
    var enters = holders(usage(table));
    var connects = holders(connect(table));
    for (var by : List.of(By.READS_ALL, By.OWNER, By.GRANT, By.COLUMNS, By.EVERYONE)) {
      var select = holders(select(table, by));
      for (var role : map.logins()) {
        if (select.has(role) && enters.has(role) && connects.has(role)) {
          add(readers, found, role, by, select.route(role));
        }
      }
    }
    return readers;
  }

  private static void add(
      List<Reader> readers, Set<Role> found, Role login, By by, Optional<Route> route) {
    if (found.add(login)) {
      readers.add(new Reader(login, by, route));
    }
  }

  /// Who holds a right: everybody, or those with a route.
  private record Holders(boolean everyone, java.util.Map<Role, Route> routes) {
    boolean has(Role role) {
      return everyone || routes.containsKey(role);
    }

    Optional<Route> route(Role role) {
      return Optional.ofNullable(routes.get(role));
    }
  }

  private Holders holders(Set<String> names) {
    var goals =
        names.stream()
            .flatMap(name -> map.graph().role(name).stream())
            .map(role -> new Goal(role.id(), Hold.RIGHTS, ""))
            .toList();
    return new Holders(names.contains(Kind.EVERYONE), map.holders(goals));
  }

  private Set<String> usage(Table table) {
    var names = new HashSet<String>();
    names.add("pg_read_all_data");
    names.add("pg_write_all_data");
    inventory.rows(Kind.TABLES).stream()
        .filter(row -> row.get(1).equals("schema"))
        .filter(row -> row.get(0).equals(table.database()) && row.get(2).equals(table.schema()))
        .forEach(row -> names.add(owner(row.get(4), table.database())));
    grants(table.database(), "schema", table.schema(), "", "USAGE", names);
    return names;
  }

  private Set<String> select(Table table, By by) {
    var names = new HashSet<String>();
    switch (by) {
      case READS_ALL -> names.add("pg_read_all_data");
      case OWNER -> names.add(owner(table.owner(), table.database()));
      case GRANT -> {
        grants(table.database(), table.kind(), table.schema(), table.name(), "SELECT", names);
        names.remove(Kind.EVERYONE);
      }
      case EVERYONE -> {
        grants(table.database(), table.kind(), table.schema(), table.name(), "SELECT", names);
        names.retainAll(Set.of(Kind.EVERYONE));
      }
      case COLUMNS -> columns(table, names);
      case SUPERUSER -> {
        // Found before, by memberships alone.
      }
    }
    return names;
  }

  private void grants(
      String database,
      String kind,
      String schema,
      String object,
      String privilege,
      Set<String> names) {
    for (var row : inventory.rows(Kind.GRANTS)) {
      if (row.get(0).equals(database)
          && row.get(1).equals(kind)
          && row.get(2).equals(schema)
          && row.get(3).equals(object)
          && grants(row.get(5), privilege)) {
        names.add(row.get(4));
      }
    }
  }

  private void columns(Table table, Set<String> names) {
    for (var row : inventory.rows(Kind.GRANTS)) {
      if (row.get(0).equals(table.database())
          && row.get(1).equals("column")
          && row.get(2).equals(table.schema())
          && row.get(3).startsWith(table.name() + ".")
          && grants(row.get(5), "SELECT")) {
        names.add(row.get(4));
      }
    }
  }

  private static boolean grants(String privileges, String wanted) {
    return List.of(privileges.replace("*", "").split(", ")).contains(wanted);
  }

  /// Whoever owns the database is pg_database_owner there.
  private String owner(String name, String database) {
    return name.equals("pg_database_owner")
        ? database(database).map(row -> row.get(Kind.DATABASES.place("owner"))).orElse(name)
        : name;
  }

  private Set<String> connect(Table table) {
    var names = new HashSet<String>();
    database(table.database())
        .ifPresentOrElse(
            row -> {
              names.add(row.get(Kind.DATABASES.place("owner")));
              for (var entry : List.of(row.get(Kind.DATABASES.place("privileges")).split("; "))) {
                int colon = entry.lastIndexOf(": ");
                if (colon > 0 && grants(entry.substring(colon + 2), "CONNECT")) {
                  names.add(entry.substring(0, colon));
                }
              }
            },
            // Not known: nobody is cleared by that.
            () -> names.add(Kind.EVERYONE));
    return names;
  }

  private Optional<List<String>> database(String name) {
    return inventory.rows(Kind.DATABASES).stream()
        .filter(row -> row.getFirst().equals(name))
        .findFirst();
  }
}
