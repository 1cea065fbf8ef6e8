package org.postgresaudit.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.ServerFacts;

/// Pieces of the audit of a fictional shop.
final class ShopAudit {
  static final Instant START = Instant.parse("2026-03-31T08:15:30.5Z");
  static final String SHA256 = "0".repeat(64);

  private ShopAudit() {}

  static AssessedAudit audit(Checklist checklist, Run run) {
    return new AssessedAudit(audit(), checklist, Optional.of(run), Map.of());
  }

  static Audit audit() {
    return new Audit(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Audit.TargetName("shop-db-1", "db.shop.example", 5432, "shop", "auditor"),
        "Shop",
        "",
        "Ada",
        "",
        "Confidential",
        START,
        Optional.empty(),
        Optional.empty());
  }

  static Run run(boolean complete, String cutShort, List<ProbeResult> results) {
    return new Run(
        "1.0.0",
        SHA256,
        Optional.of(facts()),
        START,
        complete ? Optional.of(START.plusSeconds(60)) : Optional.empty(),
        complete,
        cutShort,
        results);
  }

  private static ServerFacts facts() {
    return new ServerFacts(
        150018,
        "15.18",
        "PostgreSQL 15.18",
        Platform.SELF_MANAGED,
        ServerFacts.Marks.NONE,
        List.of(
            new ServerFacts.Database("shop", ServerFacts.Access.OPEN),
            new ServerFacts.Database("payroll", ServerFacts.Access.CLOSED_TO_US),
            new ServerFacts.Database("template1", ServerFacts.Access.CLOSED_TO_ALL)),
        "auditor",
        Set.of(),
        Duration.ZERO,
        START,
        ServerFacts.Standing.PRIMARY,
        Optional.empty());
  }

  static Outcome passed() {
    return new Outcome.Passed();
  }

  static ProbeResult result(String control, Optional<String> database, Outcome outcome) {
    return new ProbeResult(control, database, outcome, Evidence.NONE, START, Duration.ofMillis(3));
  }

  static Question sql() {
    return new Question.OffendingRows(
        List.of(new Question.VersionedQuery(PostgresVersions.ALL, "select 1")));
  }

  static Checklist checklist(Control... controls) {
    var item = new Item("1-schema-and-configuration-review", "Review", "", List.of(controls));
    var section = new Section("7-data-protection", "Data protection", "", List.of(item));
    return new Checklist("1.0.0", SHA256, List.of(section));
  }

  static Control control(String id, LookIn lookIn, Question question) {
    return new Control(
        id,
        "7-data-protection",
        "1-schema-and-configuration-review",
        "Title of " + id,
        Severity.HIGH,
        Optional.empty(),
        AppliesTo.EVERY_SERVER,
        Optional.empty(),
        lookIn,
        Set.of(),
        "",
        question,
        "",
        List.of(),
        "",
        "",
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty());
  }
}
