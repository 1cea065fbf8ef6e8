package org.postgresaudit.probe.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresaudit.probe.access.TableReaders.Reader;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

class RoleMapTest {
  private static final Inventory INVENTORY = Company.inventory();
  private static final RoleMap MAP = RoleMap.of(17, INVENTORY);

  private static Way way(String login, Power.Kind kind) {
    return MAP.ways().stream()
        .filter(way -> way.login().name().equals(login) && way.power().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> logins(Power.Kind kind) {
    return MAP.ways().stream()
        .filter(way -> way.power().kind() == kind)
        .map(way -> way.login().name())
        .sorted()
        .toList();
  }

  private static List<String> readers(String table, Inventory inventory) {
    var readers = new TableReaders(RoleMap.of(17, inventory), inventory);
    var found = readers.tables().stream().filter(each -> each.name().equals(table)).findFirst();
    return readers.of(found.orElseThrow()).stream()
        .map((Reader reader) -> reader.login().name() + " " + reader.by())
        .toList();
  }

  @Test
  void every_login_is_found_with_what_it_reaches() {
    assertEquals(
        List.of("jdoe", "postgres", "svc_etl", "tbauer_old"), logins(Power.Kind.SUPERUSER));
    assertEquals(List.of("backup", "jdoe", "report_ro"), logins(Power.Kind.READS_ALL));
    assertEquals(List.of("backup"), logins(Power.Kind.REPLICATION));
    assertEquals(List.of("audit"), logins(Power.Kind.STATISTICS));
    assertEquals(List.of("app_web", "app_worker", "audit", "idle"), logins(Power.Kind.TABLES));
    assertEquals(
        List.of("SUPERUSER", "READS_ALL", "REPLICATION", "STATISTICS", "TABLES"),
        MAP.powers().stream()
            .map(power -> power.kind().name())
            .sorted(java.util.Comparator.comparing(name -> Power.Kind.valueOf(name)))
            .toList());
  }

  @Test
  void a_way_tells_what_would_be_typed() {
    assertEquals(
        List.of("set role etl_writer;", "grant deploy to svc_etl with set true;", "set role dba;"),
        MAP.typed(way("svc_etl", Power.Kind.SUPERUSER)));
    assertEquals(List.of("set role dba;"), MAP.typed(way("jdoe", Power.Kind.SUPERUSER)));
    assertEquals(List.of(), MAP.typed(way("report_ro", Power.Kind.READS_ALL)));
    assertEquals(List.of(), MAP.typed(way("postgres", Power.Kind.SUPERUSER)));
  }

  @Test
  void the_cut_that_closes_most_ways_is_proposed() {
    var cut = MAP.shortestCut(way("svc_etl", Power.Kind.SUPERUSER)).orElseThrow();
    assertEquals("revoke dba from deploy granted by postgres;", cut.sql());
    assertEquals(2, cut.closed());
    assertEquals(4, cut.of());
    assertTrue(cut.suffices());
    assertTrue(MAP.shortestCut(way("postgres", Power.Kind.SUPERUSER)).isEmpty());
  }

  @Test
  void names_that_are_words_of_sql_stand_in_quotes() {
    assertEquals("\"Select\"", CatalogRows.quoted("Select"));
    assertEquals("\"select\"", CatalogRows.quoted("select"));
    assertEquals("\"o\"\"brien\"", CatalogRows.quoted("o\"brien"));
    assertEquals("clerk_1", CatalogRows.quoted("clerk_1"));
  }

  @Test
  void whoever_reads_a_table_is_named_with_the_right() {
    assertEquals(
        List.of(
            "jdoe SUPERUSER",
            "postgres SUPERUSER",
            "svc_etl SUPERUSER",
            "tbauer_old SUPERUSER",
            "backup READS_ALL",
            "report_ro READS_ALL",
            "app_web GRANT",
            "app_worker GRANT",
            "idle COLUMNS"),
        readers("orders", INVENTORY).stream()
            .sorted(
                java.util.Comparator.comparingInt((String reader) -> order(reader))
                    .thenComparing(java.util.Comparator.naturalOrder()))
            .toList());
    // Whoever may not enter the schema reads nothing in it.
    assertFalse(readers("secrets", INVENTORY).contains("audit GRANT"));
  }

  private static int order(String reader) {
    return List.of(TableReaders.By.values())
        .indexOf(TableReaders.By.valueOf(reader.substring(reader.indexOf(' ') + 1)));
  }

  @Test
  void missing_grants_are_admitted() {
    assertFalse(new TableReaders(MAP, INVENTORY).mayMiss("shop"));
    for (var part :
        List.of(
            new Part.NotRead("Not allowed.", ""),
            new Part.Read(List.of(), 3, true, List.of()),
            new Part.Read(List.of(), 0, false, List.of(new Part.Gap("shop", "Closed.", ""))))) {
      var lacking = Company.with(Kind.GRANTS, part);
      assertTrue(new TableReaders(RoleMap.of(17, lacking), lacking).mayMiss("shop"));
    }
  }
}
