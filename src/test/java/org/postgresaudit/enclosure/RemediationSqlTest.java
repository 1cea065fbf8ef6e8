package org.postgresaudit.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Run;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.SqlScript;

/// The script is run as it stands on the server it was made for: what it says it mends is mended,
/// what it says waits has not changed, and nothing is gone.
class RemediationSqlTest {
  private static final String[] SECTIONS = {
    "2-user-and-role-management", "4-auditing-and-logging", "7-data-protection"
  };

  private static final Pattern HEAD = Pattern.compile("-- F-[0-9]+  ([a-z0-9-]+)  \\([a-z]+\\)");

  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void what_may_be_run_as_it_stands_mends_what_it_is_for(int major)
      throws IOException, SQLException {
    try (var server = BadServer.start(major)) {
      var before = BadServer.run(server, SECTIONS);
      var content = BadServer.content(BadServer.audited(before, Map.of()));
      var script = new String(RemediationSql.of(content), StandardCharsets.UTF_8);
      var ready = blocks(script, true);
      assertTrue(
          ready.containsAll(
              List.of(
                  "schemas-are-closed-to-object-creation",
                  "no-role-is-exempt-from-logging",
                  "definer-functions-search-temporary-objects-last",
                  "default-privileges-grant-nothing-to-everyone",
                  "views-that-choose-rows-by-user-are-barriers",
                  "protected-tables-cannot-be-emptied-past-their-policies")),
          ready.toString());

      run(server, script);

      var after = BadServer.run(server, SECTIONS);
      var waiting = blocks(script, false);
      for (var control : ready) {
        if (!waiting.contains(control)) {
          assertEquals(Set.of(), keys(after, control), control);
        }
      }
      // Mending one thing mends none that nobody decided.
      for (var control : waiting) {
        if (!ready.contains(control)) {
          assertEquals(keys(before, control), keys(after, control), control);
        }
      }
      try (var connection = server.connect("fixture")) {
        assertEquals("1", value(connection, "select count(*) from ledger.kept"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = 15)
  void what_is_false_or_borne_is_left_as_it_is(int major) throws IOException {
    try (var server = BadServer.start(major)) {
      var run = BadServer.run(server, "7-data-protection");
      var control = "schemas-are-closed-to-object-creation";
      var shop = FindingKey.of(Optional.of("fixture"), Map.of("schema", "shop"));
      var odd = FindingKey.of(Optional.of("fixture"), Map.of("schema", BadServer.ODD_SCHEMA));
      var annotations =
          List.of(
              said(control, shop, Verdict.COMPLIANT), said(control, odd, Verdict.NOT_COMPLIANT));
      var content = BadServer.content(BadServer.audited(run, Map.of(control, annotations)));
      var script = new String(RemediationSql.of(content), StandardCharsets.UTF_8);
      var block = script.substring(script.indexOf("  " + control + "  "));
      block = block.substring(0, block.indexOf("\n\n"));
      assertFalse(block.contains("on schema shop "), block);
      assertTrue(block.contains("\nrevoke create on schema U&\"x\"\";"), block);
      assertTrue(script.contains(control + ": one finding is called false"), script);
    }
  }

  private static Annotation said(String control, FindingKey key, Verdict verdict) {
    return new Annotation(
        Subject.of(control, key),
        java.time.Instant.EPOCH,
        "Ada",
        Optional.of(verdict),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /// The controls whose blocks can be run, or wait.
  private static Set<String> blocks(String script, boolean ready) {
    var found = new HashSet<String>();
    for (var block : script.split("\n\n", -1)) {
      var head = HEAD.matcher(block.lines().findFirst().orElse(""));
      if (head.matches() && block.contains("-- Can be run as it stands.") == ready) {
        found.add(head.group(1));
      }
    }
    return found;
  }

  private static Set<String> keys(Run run, String control) {
    return run.resultsOf(control).stream()
        .flatMap(
            result ->
                result.outcome().findings().stream()
                    .map(finding -> FindingKey.of(result, finding).text()))
        .collect(Collectors.toSet());
  }

  /// As psql would, for the few commands of it the script has.
  private static void run(PostgresServer server, String script) throws SQLException {
    for (var section : script.split("(?m)^(?=\\\\connect )", -1)) {
      if (!section.startsWith("\\connect ")) {
        continue;
      }
      var end = section.indexOf('\n');
      try (var connection = server.connect(section.substring("\\connect ".length(), end))) {
        var done = new ArrayList<String>();
        for (var statement : SqlScript.statements(section.substring(end))) {
          try (var each = connection.createStatement()) {
            each.execute(statement);
            done.add(statement);
          } catch (SQLException e) {
            throw new SQLException(statement + " after " + done, e);
          }
        }
      }
    }
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
