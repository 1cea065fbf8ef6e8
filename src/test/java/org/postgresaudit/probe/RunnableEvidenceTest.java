package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;

/// The query in the evidence is one that an auditor can run again as it stands.
class RunnableEvidenceTest {
  private static final PostgresServer SERVER = PostgresServer.shared(15);

  private static Evidence evidence(Control control) {
    try (var session = Targets.superuser(SERVER).open()) {
      return new ControlProbe(JavaProbes.all(), ProbeLimits.DEFAULT)
          .ask(control, session, session.facts())
          .evidence();
    }
  }

  private static List<List<String>> runAgain(String query) throws SQLException {
    try (var connection = SERVER.connect("fixture");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var all = new ArrayList<List<String>>();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        all.add(row);
      }
      return all;
    }
  }

  @Test
  void each_value_stands_where_it_was_bound() {
    var parameters =
        NamedParameters.of(
            "select :a, 'x :a ?' -- :a ?\n where j ? :b and 1 -:c > 0 and :d",
            Map.of("a", 2, "b", "it's", "c", -1, "d", true));
    assertEquals(
        "select 2, 'x :a ?' -- :a ?\n where j ? 'it''s' and 1 -(-1) > 0 and true",
        parameters.runnable(parameters.sql()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "it's",
        "'; drop table evil; --",
        "back\\slash\\' or true --",
        "$1 ? ?? :b"
      })
  void the_query_gives_the_same_rows_again(String text) throws SQLException {
    var evidence =
        evidence(
            Questions.PLAIN
                .settings(Map.of("text", text, "number", -7))
                .rows(
                    "again",
                    """
                    select :text::text as thing, 1 -:number::int as more
                     where '["a"]'::jsonb ? 'a' -- :text, or not?
                    """));
    assertEquals(List.of(List.of(text, "8")), evidence.rows());
    assertEquals(evidence.rows(), runAgain(evidence.query()));
  }

  @Test
  void a_refused_query_shows_its_values_too() {
    var evidence =
        evidence(
            Questions.PLAIN
                .settings(Map.of("number", 7))
                .rows("wrong", "select thing from nowhere where n = :number"));
    assertTrue(evidence.query().contains("n = 7"), evidence.query());
  }

  @Test
  void every_query_of_the_checklist_with_a_setting_runs_again() throws SQLException {
    var asked = new TreeMap<String, String>();
    for (var control : ChecklistReader.bundled().controls()) {
      var query = control.settings().isEmpty() ? "" : evidence(control).query();
      if (!query.isEmpty()) {
        asked.put(control.id(), query);
      }
    }
    assertFalse(asked.isEmpty());
    for (var query : asked.values()) {
      runAgain(query);
    }
    assertTrue(
        asked.getOrDefault("superusers-are-few", "").contains("> 2"),
        asked.getOrDefault("superusers-are-few", "not asked"));
  }
}
