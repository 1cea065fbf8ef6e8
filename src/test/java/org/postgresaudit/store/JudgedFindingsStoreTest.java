package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Outcome;

/// What was said of single findings comes back as it was said, and the list of audits counts with
/// it as the open audit does.
class JudgedFindingsStoreTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();

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

  @Test
  void everything_said_of_a_finding_is_read_back_equal() {
    var said =
        new Annotation(
            Subject.of(Examples.DEFINERS, key()),
            Examples.MORNING.plusSeconds(60),
            "Ada Auditor",
            Optional.of(Verdict.RISK_ACCEPTED),
            Optional.of(new Annotation.SeverityOverride(Severity.LOW, "behind two firewalls")),
            Optional.of(new Annotation.RiskAcceptance(LocalDate.of(2027, 1, 31), "Otto Owner")),
            Optional.of(new Remedy("", Optional.of(LocalDate.of(2027, 2, 1)))),
            Optional.of(
                new Attestation(
                    "Petra Lind, operations",
                    "policy \u202e.pdf",
                    "ab".repeat(32),
                    Optional.empty())),
            "Until the *release*. 🐘");
    audits.annotate(audit.id(), said);
    assertEquals(
        List.of(said), audits.load(audit.id(), CHECKLIST).annotations().get(Examples.DEFINERS));
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void the_list_of_audits_counts_judged_findings_as_the_open_audit_does() {
    Control control =
        CHECKLIST.controls().stream().filter(c -> !c.isAttestation()).findFirst().orElseThrow();
    long run = audits.runs().start(audit.id(), Examples.header());
    audits
        .runs()
        .append(
            run,
            Examples.result(
                control.id(), Optional.of("shop"), new Outcome.Found(List.of(Examples.promote()))));
    for (var verdict : Verdict.values()) {
      audits.annotate(
          audit.id(),
          new Annotation(
              Subject.of(control.id(), key()),
              Examples.MORNING,
              "Ada Auditor",
              Optional.of(verdict),
              Optional.of(new Annotation.SeverityOverride(Severity.INFO, "")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              ""));
      assertEquals(
          audits.load(audit.id(), CHECKLIST).tally(),
          audits.list(CHECKLIST).getFirst().tally(),
          verdict::word);
    }
  }

  private static FindingKey key() {
    return FindingKey.of(Optional.of("shop"), Examples.promote().identity());
  }
}
