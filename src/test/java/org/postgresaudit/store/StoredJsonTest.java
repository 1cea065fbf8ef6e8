package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.target.ServerFacts;

class StoredJsonTest {
  static Stream<Outcome> outcomes() {
    return Stream.concat(
        Stream.of(
            new Outcome.Passed(),
            new Outcome.Found(List.of(Examples.promote(), Examples.promote())),
            new Outcome.AwaitingAuditor(List.of()),
            new Outcome.AwaitingAuditor(List.of(Examples.promote())),
            new Outcome.NotApplicable("No replica."),
            new Outcome.Broken("column \"x\" does not exist")),
        Stream.of(Outcome.Obstacle.values())
            .map(obstacle -> new Outcome.NotChecked(obstacle, "because")));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void every_outcome_is_read_back_equal(Outcome outcome) {
    assertEquals(outcome, StoredJson.read(StoredJson.written(outcome), Outcome.class));
  }

  @Test
  void evidence_is_read_back_equal() {
    var evidence = Examples.evidence();
    assertEquals(evidence, StoredJson.read(StoredJson.written(evidence), Evidence.class));
    assertEquals(Evidence.NONE, StoredJson.read(StoredJson.written(Evidence.NONE), Evidence.class));
  }

  @Test
  void the_columns_of_a_finding_keep_their_order() {
    var read = StoredJson.read(StoredJson.written(Examples.promote()), Finding.class);
    assertEquals(
        List.of("schema", "function", "owner", "callable_by", "severity"),
        List.copyOf(read.values().keySet()));
  }

  @Test
  void facts_of_a_server_are_read_back_equal_with_and_without_tls() {
    var facts = Examples.facts();
    assertEquals(facts, StoredJson.read(StoredJson.written(facts), ServerFacts.class));
    var plain =
        new ServerFacts(
            facts.versionNum(),
            facts.version(),
            facts.description(),
            facts.platform(),
            new ServerFacts.Marks(
                List.of("role rdsadmin"),
                List.of(new ServerFacts.Doubt("neon", List.of("role cloud_admin"), "too few"))),
            List.of(),
            facts.role(),
            java.util.Set.of(),
            facts.clockAhead(),
            facts.startedAt(),
            ServerFacts.Standing.STANDBY,
            Optional.empty());
    assertEquals(plain, StoredJson.read(StoredJson.written(plain), ServerFacts.class));
  }

  @Test
  void what_an_earlier_version_wrote_is_still_read() {
    var facts = Examples.facts();
    var written = StoredJson.written(facts);
    var older = written.replace("\"marks\":{\"seen\":[],\"doubts\":[]},", "");
    assertTrue(older.length() < written.length(), written);
    assertEquals(facts, StoredJson.read(older, ServerFacts.class));
    assertEquals(
        new Outcome.AwaitingAuditor(List.of()),
        StoredJson.read("{\"result\":\"awaiting_auditor\",\"toReview\":[]}", Outcome.class));
  }

  @Test
  void text_that_is_no_entry_is_a_fault_with_a_sentence() {
    var fault =
        assertThrows(StoreFault.class, () -> StoredJson.read("{\"result\":", Outcome.class));
    assertTrue(fault.getMessage().startsWith("Could not read an entry of the store"));
  }
}
