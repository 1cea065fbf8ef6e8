package org.postgresaudit.audit.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.comparison.Drift.Item;
import org.postgresaudit.audit.comparison.Drift.Way;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

class DriftTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void settings_that_came_went_or_changed_are_told_and_the_file_does_not_matter() {
    var then =
        read(
            List.of(
                setting("ssl", "on", "12"),
                setting("log_connections", "on", "3"),
                setting("a", "1", "")));
    var now =
        read(
            List.of(
                setting("ssl", "off", "12"),
                setting("log_connections", "on", "9"),
                setting("b", "2", "")));
    var changes = known(Kind.SETTINGS, then, now).changes();
    assertEquals(
        Map.of("ssl", Way.CHANGED, "b", Way.CAME, "a", Way.WENT),
        changes.stream().collect(java.util.stream.Collectors.toMap(Item::name, Item::way)));
    assertEquals("on", changes.getFirst().then().get("value"));
    assertEquals("off", changes.getFirst().now().get("value"));
  }

  @Test
  void a_part_that_an_old_run_did_not_read_is_not_called_unchanged() {
    var drift = Drift.of(Kind.GRANTS, Optional.of(run(Optional.empty())), Optional.empty());
    assertEquals(
        "Not comparable: the run of then did not read this.",
        assertInstanceOf(Drift.NotComparable.class, drift).reason());
    var refused = new Part.NotRead("The role may not read pg_hba.conf.", "");
    assertEquals(
        "Not comparable: the run of now did not read this. The role may not read pg_hba.conf.",
        assertInstanceOf(
                Drift.NotComparable.class,
                Drift.of(
                    Kind.ACCESS_RULES,
                    Optional.of(run(Kind.ACCESS_RULES, read(List.of()))),
                    Optional.of(run(Kind.ACCESS_RULES, refused))))
            .reason());
  }

  @Test
  void what_lies_in_a_database_that_was_closed_then_did_not_come() {
    var closed = new Part.Read(List.of(), 0, false, List.of(new Part.Gap("shop", "Closed.", "")));
    var now = read(List.of(List.of("shop", "table", "s", "t", "everyone", "SELECT")));
    var found = known(Kind.GRANTS, closed, now);
    assertEquals(List.of(), found.changes());
    assertEquals(List.of("Not known then in shop: Closed."), found.unknown());
  }

  @Test
  void what_was_cut_off_is_not_gone() {
    var then = read(List.of(setting("a", "1", ""), setting("b", "1", "")));
    var cut = new Part.Read(List.of(setting("a", "2", "")), 2, true, List.of());
    var found = known(Kind.SETTINGS, then, cut);
    assertEquals(List.of("a"), found.changes().stream().map(Item::name).toList());
    assertTrue(found.unknown().getFirst().contains("More was there now"));
  }

  @Test
  void a_rule_is_what_it_says_and_not_the_line_it_stands_in() {
    var then = read(List.of(rule("host", "10.0.0.0", "1"), rule("local", "", "2")));
    var now =
        read(
            List.of(rule("local", "", "7"), rule("host", "10.0.0.0", "8"), rule("local", "", "9")));
    var changes = known(Kind.ACCESS_RULES, then, now).changes();
    assertEquals(1, changes.size(), "the same rule stands there twice now");
    assertEquals(Way.CAME, changes.getFirst().way());
  }

  private static List<String> setting(String name, String value, String line) {
    return List.of(name, value, "", "configuration file", "postgresql.conf", line, "f");
  }

  private static List<String> rule(String type, String address, String line) {
    return List.of(
        type, "all", "all", address, "", "scram-sha-256", "", line, "pg_hba.conf", line, "");
  }

  private static Part read(List<List<String>> rows) {
    return new Part.Read(rows, rows.size(), false, List.of());
  }

  private static Drift.Known known(Kind kind, Part then, Part now) {
    return assertInstanceOf(
        Drift.Known.class,
        Drift.of(kind, Optional.of(run(kind, then)), Optional.of(run(kind, now))));
  }

  private static Run run(Kind kind, Part part) {
    return run(Optional.of(new Inventory(NOW, Map.of(kind, part))));
  }

  private static Run run(Optional<Inventory> inventory) {
    return new Run(
        "1.0.0", "c0ffee", Optional.empty(), NOW, Optional.of(NOW), true, "", List.of(), inventory);
  }
}
