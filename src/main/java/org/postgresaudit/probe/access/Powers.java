package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.postgresaudit.probe.access.Goal.Hold;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;

/// Which role gives which power.
final class Powers {
  /// More schemas than that are not searched; who reads one table is asked one by one.
  static final int MOST_SCHEMAS = 50;

  private static final Map<String, Power.Kind> PREDEFINED =
      Map.ofEntries(
          Map.entry("pg_execute_server_program", Power.Kind.SERVER_FILES),
          Map.entry("pg_write_server_files", Power.Kind.SERVER_FILES),
          Map.entry("pg_read_server_files", Power.Kind.SERVER_FILES),
          Map.entry("pg_write_all_data", Power.Kind.WRITES_ALL),
          Map.entry("pg_read_all_data", Power.Kind.READS_ALL),
          Map.entry("pg_monitor", Power.Kind.STATISTICS),
          Map.entry("pg_read_all_stats", Power.Kind.STATISTICS),
          Map.entry("pg_read_all_settings", Power.Kind.STATISTICS),
          Map.entry("pg_stat_scan_tables", Power.Kind.STATISTICS));

  private static final Set<String> OF_ROWS =
      Set.of("table", "view", "materialized view", "foreign table", "column");

  private final Inventory inventory;
  private final CatalogRows catalog;
  private final SortedMap<Power, List<Goal>> goals = RoleMap.sorted();

  Powers(Inventory inventory, CatalogRows catalog) {
    this.inventory = inventory;
    this.catalog = catalog;
  }

  SortedMap<Power, List<Goal>> all() {
    for (var role : catalog.roles()) {
      if (role.isSuperuser()) {
        add(Power.Kind.SUPERUSER, new Goal(role.id(), Hold.IDENTITY, "rolsuper"));
        add(Power.Kind.SUPERUSER, new Goal(role.id(), Hold.RIGHTS, "rolsuper"));
        continue;
      }
      if (catalog.has(role, "replication")) {
        add(Power.Kind.REPLICATION, new Goal(role.id(), Hold.IDENTITY, "rolreplication"));
      }
      if (role.managesRoles()) {
        add(Power.Kind.ROLES, new Goal(role.id(), Hold.IDENTITY, "rolcreaterole"));
      }
      var kind = PREDEFINED.get(role.name());
      if (kind != null && role.isPredefined()) {
        add(kind, new Goal(role.id(), Hold.RIGHTS, ""));
      }
    }
    tables();
    return goals;
  }

  private void add(Power.Kind kind, Goal goal) {
    goals.computeIfAbsent(Power.of(kind), _ -> new ArrayList<>()).add(goal);
  }

  private void tables() {
    var schemas = new LinkedHashMap<Place, Map<Role, Set<String>>>();
    for (var row : inventory.rows(Kind.TABLES)) {
      if (!row.get(Kind.TABLES.place("kind")).equals("schema")) {
        give(schemas, row.getFirst(), row.get(2), row.get(Kind.TABLES.place("owner")), "owner");
      }
    }
    for (var row : inventory.rows(Kind.GRANTS)) {
      if (OF_ROWS.contains(row.get(Kind.GRANTS.place("kind"))) && isTheirs(row.get(2))) {
        for (var privilege : List.of(row.get(Kind.GRANTS.place("privileges")).split(", "))) {
          give(
              schemas,
              row.getFirst(),
              row.get(2),
              row.get(Kind.GRANTS.place("grantee")),
              privilege.replace("*", ""));
        }
      }
    }
    var seen = new HashMap<String, Set<String>>();
    schemas
        .keySet()
        .forEach(
            place ->
                seen.computeIfAbsent(place.schema(), _ -> new TreeSet<>()).add(place.database()));
    schemas.entrySet().stream()
        .limit(MOST_SCHEMAS)
        .forEach(
            entry -> {
              var place = entry.getKey();
              var name =
                  seen.getOrDefault(place.schema(), Set.of()).size() > 1
                      ? place.database() + "." + place.schema()
                      : place.schema();
              var of = new ArrayList<Goal>();
              entry
                  .getValue()
                  .forEach(
                      (role, words) ->
                          of.add(new Goal(role.id(), Hold.RIGHTS, String.join(", ", words))));
              goals.put(new Power(Power.Kind.TABLES, name), of);
            });
  }

  private record Place(String database, String schema) {}

  private static boolean isTheirs(String schema) {
    return !schema.startsWith("pg_") && !schema.equals("information_schema");
  }

  /// Superusers need no grant.
  private void give(
      Map<Place, Map<Role, Set<String>>> schemas,
      String database,
      String schema,
      String holder,
      String word) {
    catalog
        .role(holder)
        .filter(role -> !role.isSuperuser())
        .ifPresent(
            role ->
                schemas
                    .computeIfAbsent(new Place(database, schema), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(role, _ -> new TreeSet<>())
                    .add(word));
  }
}
