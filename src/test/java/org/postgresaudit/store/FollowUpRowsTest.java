package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.comparison.FollowUp;
import org.postgresaudit.probe.Outcome;

class FollowUpRowsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;
  private Database database;
  private AuditStore audits;
  private final Audit first = Examples.audit();

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("store.db"));
    audits = new AuditStore(database, InstantSource.fixed(NOW));
    audits.add(first);
    long run = audits.runs().start(first.id(), Examples.header());
    var found = new Outcome.Found(List.of(Examples.promote()));
    audits.runs().append(run, Examples.result(Examples.DEFINERS, Optional.of("shop"), found));
    audits.runs().finish(run, Examples.ended(List.of()));
    audits.annotate(first.id(), Examples.note(Examples.DEFINERS, "call first"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_follow_up_is_stored_with_what_it_carries_over() {
    var begun = begin();
    audits.add(begun);

    var stored = audits.load(begun.audit().id(), Examples.checklist());
    assertEquals(begun.audit(), stored.audit());
    assertEquals(begun.carried(), stored.annotations().get(Examples.DEFINERS));
    assertEquals(Optional.of(Verdict.RISK_ACCEPTED), begun.carried().getFirst().verdict());
    assertTrue(begun.carried().getFirst().subject().finding().isPresent());
    assertTrue(audits.historyIntact(begun.audit().id()));
  }

  @Test
  void a_follow_up_that_cannot_be_stored_leaves_nothing_behind() {
    var begun = begin();
    audits.add(begun);
    var twice = new FollowUp(begun.audit(), begun.carried(), List.of());
    assertThrows(StoreFault.class, () -> audits.add(twice));
    assertEquals(
        begun.carried(),
        audits.load(begun.audit().id(), Examples.checklist()).annotations().get(Examples.DEFINERS));
  }

  @Test
  void the_audits_before_are_read_newest_first_and_end_where_one_is_gone() {
    var second = begin();
    audits.add(second);
    var third =
        FollowUp.of(
            audits.load(second.audit().id(), Examples.checklist()),
            FollowUp.Place.of(first),
            FollowUp.Details.of(first),
            NOW.plusSeconds(60));
    audits.add(third);
    assertEquals(
        List.of(second.audit().id(), first.id()),
        audits.before(third.audit(), Examples.checklist()).stream()
            .map(audit -> audit.audit().id())
            .toList());
    assertEquals(List.of(), audits.before(first, Examples.checklist()));
  }

  private FollowUp begin() {
    return FollowUp.of(
        audits.load(first.id(), Examples.checklist()),
        FollowUp.Place.of(first),
        FollowUp.Details.of(first),
        NOW);
  }
}
