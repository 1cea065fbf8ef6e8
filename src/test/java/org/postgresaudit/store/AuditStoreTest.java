package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;

class AuditStoreTest {
  private static final Optional<String> SERVER = Optional.empty();
  private static final Optional<String> SHOP = Optional.of("shop");

  @TempDir Path folder;
  private Database database;
  private AuditStore audits;
  private final Audit audit = Examples.audit();

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("audits.db"));
    audits = new AuditStore(database);
    audits.add(audit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void openAgain() {
    database.close();
    open2();
  }

  private void open2() {
    database = Database.open(folder.resolve("audits.db"));
    audits = new AuditStore(database);
  }

  private static ProbeResult found() {
    return Examples.result(Examples.DEFINERS, SHOP, new Outcome.Found(List.of(Examples.promote())));
  }

  private static ProbeResult passed() {
    return Examples.result(Examples.TLS_IS_ON, SERVER, new Outcome.Passed());
  }

  @Test
  void everything_kept_of_an_audit_is_read_back_equal_after_the_program_was_closed() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().append(run, passed());
    audits.runs().append(run, found());
    var ended = Examples.ended(List.of(passed(), found()));
    audits.runs().finish(run, ended);
    var first = Examples.note(Examples.DEFINERS, "Owner: *Otto*.\u0000 🐘 \u202e 'quoted'");
    var second = Examples.note(Examples.DEFINERS, "");
    audits.annotate(audit.id(), first);
    audits.annotate(audit.id(), second);
    openAgain();

    var loaded = audits.load(audit.id(), Examples.checklist());

    assertEquals(audit, loaded.audit());
    assertEquals(Optional.of(ended), loaded.run());
    assertEquals(Map.of(Examples.DEFINERS, List.of(first, second)), loaded.annotations());
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void what_the_server_is_made_of_is_read_back_equal_and_cannot_be_changed_unseen() {
    long run = audits.runs().start(audit.id(), Examples.header());
    assertEquals(Optional.empty(), audits.runs().inventory(audit.id()));
    audits.runs().append(run, Examples.inventory("clerk"));
    audits.runs().append(run, Examples.inventory("Żółw „🐘”"));
    openAgain();

    var latest = Optional.of(Examples.inventory("Żółw „🐘”"));
    assertEquals(latest, audits.runs().inventory(audit.id()));
    assertEquals(latest, load().inventory());
    assertTrue(audits.historyIntact(audit.id()));

    audits.runs().finish(run, Examples.ended(List.of()));
    audits.runs().start(audit.id(), Examples.header());
    assertEquals(Optional.empty(), audits.runs().inventory(audit.id()));
  }

  @Test
  void a_run_that_was_cut_short_goes_on_as_the_same_run() {
    long first = audits.runs().start(audit.id(), Examples.header());
    audits.runs().reached(first, Examples.facts());
    audits.runs().append(first, passed());
    audits.runs().finish(first, cutShort("The server went away."));
    openAgain();
    assertEquals("The server went away.", load().cutShort());
    assertFalse(load().complete());

    long second = audits.runs().start(audit.id(), Examples.header());
    audits.runs().append(second, found());
    audits.runs().finish(second, Examples.ended(List.of()));

    assertEquals(first, second);
    assertEquals(List.of(passed(), found()), load().results());
    assertTrue(load().complete());
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void after_a_complete_run_another_one_begins() {
    long first = audits.runs().start(audit.id(), Examples.header());
    audits.runs().append(first, passed());
    audits.runs().finish(first, Examples.ended(List.of()));

    long second = audits.runs().start(audit.id(), Examples.header());

    assertNotEquals(first, second);
    assertEquals(Optional.of(second), audits.runs().latest(audit.id()));
    assertEquals(List.of(), load().results());
  }

  @Test
  void what_the_server_said_of_itself_survives_a_run_that_never_ended() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().reached(run, Examples.facts());
    openAgain();

    assertEquals(Optional.of(Examples.facts()), load().facts());
    assertEquals(Optional.empty(), load().finishedAt());
  }

  @Test
  void a_control_asked_again_in_the_same_place_answers_with_the_latest() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().append(run, found());
    var mended = Examples.result(Examples.DEFINERS, SHOP, new Outcome.Passed());
    audits.runs().append(run, mended);

    assertEquals(List.of(mended), load().results());
  }

  @Test
  void a_complete_run_stays_complete_when_one_control_is_asked_again() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().append(run, found());
    audits.runs().finish(run, Examples.ended(List.of()));

    audits.runs().reached(run, Examples.facts());
    audits.runs().append(run, passed());

    assertTrue(load().complete());
    assertEquals(Examples.ended(List.of()).finishedAt(), load().finishedAt());
    assertEquals(
        AuditSummary.Probing.COMPLETE, audits.list(Examples.checklist()).getFirst().probing());
  }

  @Test
  void a_run_cut_short_still_says_why_when_one_control_is_asked_again() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().finish(run, cutShort("The server went away."));
    audits.runs().reached(run, Examples.facts());
    assertEquals("The server went away.", load().cutShort());
    assertEquals(
        AuditSummary.Probing.CUT_SHORT, audits.list(Examples.checklist()).getFirst().probing());
  }

  @Test
  void answers_of_each_database_replace_an_earlier_one_for_the_whole_server() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits
        .runs()
        .append(
            run,
            Examples.result(
                Examples.DEFINERS,
                SERVER,
                new Outcome.NotChecked(Outcome.Obstacle.UNREACHABLE, "The server went away.")));
    audits.runs().append(run, found());
    var payroll = Examples.result(Examples.DEFINERS, Optional.of("payroll"), new Outcome.Passed());
    audits.runs().append(run, payroll);

    assertEquals(List.of(found(), payroll), load().results());
  }

  @Test
  void the_list_counts_what_loading_would_count() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().append(run, found());
    audits.runs().append(run, Examples.result(Examples.DEFINERS, SHOP, new Outcome.Passed()));
    audits
        .runs()
        .append(
            run,
            Examples.result(
                Examples.TLS_IS_ON, SERVER, new Outcome.Found(List.of(Examples.promote()))));
    audits
        .runs()
        .append(
            run,
            Examples.result(Examples.REHEARSED, SERVER, new Outcome.AwaitingAuditor(List.of())));
    audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, ""));

    var summary = audits.list(Examples.checklist()).getFirst();

    assertEquals(audits.load(audit.id(), Examples.checklist()).tally(), summary.tally());
    assertEquals(1, summary.tally().count(Result.FOUND));
    assertEquals(AuditSummary.Probing.CUT_SHORT, summary.probing());
    assertEquals(audit, summary.audit());
  }

  @Test
  void an_audit_without_a_run_is_not_started_and_a_finished_one_complete() {
    assertEquals(
        AuditSummary.Probing.NOT_STARTED, audits.list(Examples.checklist()).getFirst().probing());
    audits
        .runs()
        .finish(audits.runs().start(audit.id(), Examples.header()), Examples.ended(List.of()));
    assertEquals(
        AuditSummary.Probing.COMPLETE, audits.list(Examples.checklist()).getFirst().probing());
  }

  @Test
  void details_of_an_open_audit_can_be_changed_without_touching_its_history() {
    audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "first"));
    var renamed =
        new Audit(
            audit.id(),
            audit.connection(),
            audit.target(),
            "Another client",
            "Another scope",
            "Bob",
            "",
            "Secret",
            audit.openedAt(),
            Optional.empty(),
            Optional.empty());

    audits.update(renamed);

    assertEquals(renamed, audits.load(audit.id(), Examples.checklist()).audit());
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void a_sealed_audit_takes_nothing_more() {
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "before"));
    audits.seal(audit.id(), Examples.report());

    refusesAsSealed(() -> audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "after")));
    refusesAsSealed(() -> audits.runs().append(run, passed()));
    refusesAsSealed(() -> audits.runs().reached(run, Examples.facts()));
    refusesAsSealed(() -> audits.runs().finish(run, Examples.ended(List.of())));
    refusesAsSealed(() -> audits.update(audit));
    refusesAsSealed(() -> audits.seal(audit.id(), Examples.report()));

    var loaded = audits.load(audit.id(), Examples.checklist());
    assertEquals(1, loaded.annotations().get(Examples.TLS_IS_ON).size());
    assertEquals(Optional.of(Examples.report().signedAt()), loaded.audit().sealedAt());
    assertEquals(List.of(Examples.report()), new ReportStore(database).ofAudit(audit.id()));
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void an_unknown_audit_or_run_is_a_fault_with_a_sentence() {
    var nobody = UUID.randomUUID();
    for (Executable call :
        List.<Executable>of(
            () -> audits.load(nobody, Examples.checklist()),
            () -> audits.seal(nobody, Examples.report()),
            () -> audits.update(Examples.audit()))) {
      var fault = assertThrows(StoreFault.class, call);
      assertEquals(StoreFault.Kind.UNKNOWN, fault.kind());
    }
    assertThrows(
        StoreFault.class, () -> audits.annotate(nobody, Examples.note(Examples.TLS_IS_ON, "")));
    assertThrows(StoreFault.class, () -> audits.runs().append(77, passed()));
  }

  private static void refusesAsSealed(Executable call) {
    var fault = assertThrows(StoreFault.class, call);
    assertEquals(StoreFault.Kind.SEALED, fault.kind());
    assertTrue(fault.getMessage().contains("a signed report sealed it"), fault.getMessage());
  }

  private Run load() {
    return audits.load(audit.id(), Examples.checklist()).run().orElseThrow();
  }

  private static Run cutShort(String why) {
    return new Run(
        "1.0.0",
        "c0ffee",
        Optional.of(Examples.facts()),
        Examples.MORNING,
        Optional.empty(),
        false,
        why,
        List.of());
  }

  @Test
  void what_was_said_last_counts_although_the_clock_was_set_back_meanwhile() {
    try (var database = Database.open(folder.resolve("clock.db"))) {
      var audits = new AuditStore(database);
      var audit = Examples.audit();
      audits.add(audit);
      audits.annotate(audit.id(), at(Examples.MORNING, "first"));
      audits.annotate(audit.id(), at(Examples.MORNING.minusSeconds(90_000), "said last"));

      var loaded = audits.load(audit.id(), Examples.checklist());

      assertEquals(
          List.of("first", "said last"),
          loaded.annotations().get(Examples.TLS_IS_ON).stream().map(Annotation::note).toList());
      assertEquals(
          "said last",
          loaded.assessments().stream()
              .filter(each -> each.control().id().equals(Examples.TLS_IS_ON))
              .findFirst()
              .flatMap(Assessment::annotation)
              .orElseThrow()
              .note());
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  private static Annotation at(Instant moment, String words) {
    var said = Examples.note(Examples.TLS_IS_ON, words);
    return new Annotation(
        said.subject(),
        moment,
        said.author(),
        said.verdict(),
        said.severity(),
        said.risk(),
        said.remedy(),
        said.attestation(),
        said.note());
  }
}
