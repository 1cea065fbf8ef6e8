package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.ReviewStep.Kind;
import org.postgresaudit.probe.Outcome;

class ReviewRowsTest {
  @TempDir Path folder;
  private final Audit audit = Examples.audit();

  @Test
  void the_steps_of_a_review_are_read_back_equal_and_join_the_history() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      var steps =
          List.of(
              step("Ada", Kind.SUBMITTED, Optional.empty(), ""),
              step("Rita", Kind.COMMENTED, Optional.of(Examples.DEFINERS), "Why *low*? \u202e 漢"),
              step("Rita", Kind.RETURNED, Optional.empty(), "See the comment."));
      steps.forEach(step -> audits.review(audit.id(), step));

      assertEquals(steps, load(audits).dossier().review());
      assertInstanceOf(ReviewState.Returned.class, load(audits).review().state());
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  @Test
  void what_is_said_or_seen_after_a_step_is_known_of_it_although_the_clock_was_set_back() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "before"));
      audits.review(audit.id(), step("Ada", Kind.SUBMITTED, Optional.empty(), ""));
      audits.annotate(audit.id(), Examples.note(Examples.DEFINERS, "meanwhile"));
      // Long after the annotations by the clock; the history knows better.
      audits.review(
          audit.id(),
          new ReviewStep(
              Instant.parse("2099-01-01T00:00:00Z"), "Rita", Kind.ACCEPTED, Optional.empty(), ""));
      assertInstanceOf(ReviewState.Accepted.class, load(audits).review().state());

      long run = audits.runs().start(audit.id(), Examples.header());
      assertInstanceOf(ReviewState.Accepted.class, load(audits).review().state());
      audits
          .runs()
          .append(run, Examples.result(Examples.TLS_IS_ON, Optional.empty(), new Outcome.Passed()));
      assertEquals(
          Set.of(Examples.TLS_IS_ON), load(audits).dossier().review().getLast().changedAfter());
      assertEquals(
          Set.of(Examples.TLS_IS_ON, Examples.DEFINERS),
          load(audits).dossier().review().getFirst().changedAfter());
      assertInstanceOf(ReviewState.ChangedSinceAccepted.class, load(audits).review().state());
    }
  }

  @Test
  void a_forged_acceptance_is_noticed() throws SQLException {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      audits.review(audit.id(), step("Ada", Kind.SUBMITTED, Optional.empty(), ""));
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.executeUpdate("drop trigger review_is_not_edited");
      statement.executeUpdate("update review set step = 'accepted', by = 'Rita'");
    }
    try (var database = Database.open(file())) {
      assertFalse(new AuditStore(database).historyIntact(audit.id()));
    }
  }

  @Test
  void a_sealed_audit_takes_no_further_step() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      audits.seal(audit.id(), Examples.report());
      assertThrows(
          StoreFault.class,
          () -> audits.review(audit.id(), step("Ada", Kind.SUBMITTED, Optional.empty(), "")));
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  @Test
  void several_annotations_are_kept_together_or_not_at_all() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      audits.annotate(
          audit.id(),
          List.of(
              Examples.note(Examples.TLS_IS_ON, "one"), Examples.note(Examples.DEFINERS, "two")));
      assertEquals(2, load(audits).annotations().size());
      assertTrue(audits.historyIntact(audit.id()));

      audits.seal(audit.id(), Examples.report());
      assertThrows(
          StoreFault.class,
          () -> audits.annotate(audit.id(), List.of(Examples.note(Examples.TLS_IS_ON, "late"))));
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  private org.postgresaudit.audit.AssessedAudit load(AuditStore audits) {
    return audits.load(audit.id(), Examples.checklist());
  }

  private static ReviewStep step(String by, Kind kind, Optional<String> control, String comment) {
    return new ReviewStep(Examples.MORNING, by, kind, control, comment);
  }

  private Path file() {
    return folder.resolve("audits.db");
  }
}
