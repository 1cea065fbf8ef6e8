package org.postgresaudit.audit.comparison;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Right;

/// Audits of one control, to be laid side by side.
final class Pairs {
  static final String ID = "definer-functions-pin-search-path";
  static final Outcome PASSED = new Outcome.Passed();

  private Pairs() {}

  static Outcome found(String... functions) {
    return new Outcome.Found(findings(functions));
  }

  static Outcome toReview(String... functions) {
    return new Outcome.AwaitingAuditor(findings(functions));
  }

  static Outcome refused() {
    return new Outcome.NotChecked(Outcome.Obstacle.PRIVILEGE, "permission denied");
  }

  private static List<Finding> findings(String... functions) {
    return Arrays.stream(functions)
        .map(
            name ->
                new Finding(name + " is open.", Map.of("function", name), Map.of("function", name)))
        .toList();
  }

  /// An audit being put together.
  static final class Made {
    private final String day;
    private final List<ProbeResult> results = new ArrayList<>();
    private final Map<String, List<Annotation>> said = new HashMap<>();
    private String checklist = "c0ffee";
    private int major = 17;
    private Set<Right> rights = Set.of(Right.PG_MONITOR);
    private List<String> databases = List.of("shop");
    private Control control = Pairs.control(ID);
    private boolean complete = true;

    Made(String day) {
      this.day = day;
    }

    Made of(Control other) {
      control = other;
      return this;
    }

    Made checklist(String sha256) {
      checklist = sha256;
      return this;
    }

    Made major(int number) {
      major = number;
      return this;
    }

    Made rights(Right... held) {
      rights = Set.of(held);
      return this;
    }

    Made databases(String... names) {
      databases = List.of(names);
      return this;
    }

    Made cutShort() {
      complete = false;
      return this;
    }

    Made saw(Outcome outcome) {
      return saw(control.id(), Optional.empty(), outcome, "select 1", false);
    }

    Made saw(String database, Outcome outcome) {
      return saw(control.id(), Optional.of(database), outcome, "select 1", false);
    }

    Made cutOff(Outcome outcome) {
      return saw(control.id(), Optional.empty(), outcome, "select 1", true);
    }

    Made asked(String query, Outcome outcome) {
      return saw(control.id(), Optional.empty(), outcome, query, false);
    }

    Made saw(
        String id, Optional<String> database, Outcome outcome, String query, boolean truncated) {
      results.add(
          new ProbeResult(
              id,
              database,
              outcome,
              new Evidence(query, "auditor", List.of(), List.of(), 0, truncated, ""),
              Instant.parse(day + "T12:00:00Z"),
              Duration.ofMillis(12)));
      return this;
    }

    Made said(Annotation annotation) {
      said.computeIfAbsent(annotation.control(), _ -> new ArrayList<>()).add(annotation);
      return this;
    }

    AssessedAudit audit() {
      var at = Instant.parse(day + "T12:00:00Z");
      var run =
          new Run(
              "1.0.0",
              checklist,
              Optional.of(facts()),
              at,
              Optional.of(at),
              complete,
              complete ? "" : "cancelled",
              results);
      return new AssessedAudit(
          new Audit(
              UUID.randomUUID(),
              UUID.randomUUID(),
              new Audit.TargetName("prod-db-1", "db.acme.example", 5432, "shop", "auditor"),
              "Acme AG",
              "",
              "Mara Keller",
              "",
              "Confidential",
              at,
              Optional.empty(),
              Optional.empty()),
          Pairs.checklist(checklist, control),
          Optional.of(run),
          said,
          Dossier.EMPTY,
          LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private ServerFacts facts() {
      return new ServerFacts(
          major * 10_000 + 4,
          major + ".4",
          "PostgreSQL " + major + ".4",
          Platform.SELF_MANAGED,
          ServerFacts.Marks.NONE,
          databases.stream()
              .map(name -> new ServerFacts.Database(name, ServerFacts.Access.OPEN))
              .toList(),
          "auditor",
          rights,
          Duration.ZERO,
          Instant.parse("2025-01-01T00:00:00Z"),
          ServerFacts.Standing.PRIMARY,
          Optional.empty());
    }
  }

  static Checklist checklist(String sha256, Control... controls) {
    var item = new Item("1-functions", "Functions", "", List.of(controls));
    return new Checklist(
        "1.0.0", sha256, List.of(new Section("7-schemas", "Schemas", "", List.of(item))));
  }

  static Control control(String id) {
    return control(id, "select 1", Map.of(), List.of());
  }

  static Control attestation(String id) {
    return control(id, new Question.Attestation(), Map.of(), List.of());
  }

  static Control control(
      String id, String sql, Map<String, Object> settings, List<String> formerly) {
    return control(
        id,
        new Question.OffendingRows(List.of(new Question.VersionedQuery(PostgresVersions.ALL, sql))),
        settings,
        formerly);
  }

  private static Control control(
      String id, Question question, Map<String, Object> settings, List<String> formerly) {
    return new Control(
        id,
        "7-schemas",
        "1-functions",
        "Functions pin their search_path",
        Severity.HIGH,
        Optional.empty(),
        AppliesTo.EVERY_SERVER,
        Optional.empty(),
        LookIn.SERVER,
        Set.of(Need.PG_MONITOR),
        "",
        question,
        "",
        List.of("function"),
        "",
        "",
        List.of(),
        Map.of(),
        settings,
        formerly,
        Optional.empty());
  }
}
