package org.postgresaudit.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Control;
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

/// What an audit of a made-up checklist brought, noted in the order in which it was asked.
public final class Casebook {
  private final List<Section> sections = new ArrayList<>();
  private final List<ProbeResult> results = new ArrayList<>();
  private final Map<String, List<Annotation>> annotations = new LinkedHashMap<>();
  private final Instant started;
  private Instant clock;

  Casebook(Instant started) {
    this.started = started;
    this.clock = started;
  }

  List<Section> sections() {
    return sections;
  }

  List<ProbeResult> results() {
    return results;
  }

  Map<String, List<Annotation>> annotations() {
    return annotations;
  }

  Instant now() {
    return clock;
  }

  void add(Section section) {
    sections.add(section);
  }

  void annotate(Annotation annotation) {
    annotations.put(annotation.control(), List.of(annotation));
  }

  /// Notes what one control brought, eleven seconds after the one before.
  void note(Control control, Optional<String> database, Outcome outcome, Evidence evidence) {
    results.add(result(control, database, outcome, evidence));
  }

  static Control control(String section, String item, String id, String title, Severity severity) {
    return control(
        section,
        item,
        id,
        title,
        severity,
        new Question.OffendingRows(
            List.of(new Question.VersionedQuery(PostgresVersions.ALL, "select 1"))));
  }

  static Control control(
      String section, String item, String id, String title, Severity severity, Question question) {
    return new Control(
        id,
        section,
        item,
        title,
        severity,
        Optional.empty(),
        AppliesTo.EVERY_SERVER,
        Optional.empty(),
        LookIn.SERVER,
        Set.of(Need.HBA_RULES),
        "Whoever passes this may read **all** data.\n\nThe role `postgres` is a superuser.",
        question,
        "{role} is not as it should be.",
        List.of("role"),
        "Do it in this order:\n\n```sql\n" + Clinic.FIX_SQL + "\n```\n\nThen reload the server.",
        "In psql, `\\du` lists them.",
        List.of("https://www.postgresql.org/docs/current/sql-createfunction.html", "CVE-2018-1058"),
        Map.of("cis", List.of("17: 3.1.20", "17: 4.5"), "cwe", List.of("CWE-426")),
        Map.of(),
        List.of(),
        Optional.empty());
  }

  void passed(Control control) {
    note(
        control,
        Optional.empty(),
        new Outcome.Passed(),
        evidence(
            "select name, setting from pg_catalog.pg_settings",
            List.of("name", "setting"),
            List.of()));
  }

  void found(
      Control control, Optional<String> database, List<String> columns, List<List<String>> rows) {
    var findings =
        rows.stream()
            .map(
                row -> {
                  var values = new LinkedHashMap<String, String>();
                  for (int i = 0; i < columns.size(); i++) {
                    values.put(columns.get(i), row.get(i));
                  }
                  return new Finding(
                      row.getFirst()
                          + " offends: "
                          + String.join(", ", row.subList(1, row.size()))
                          + ".",
                      Map.of(columns.getFirst(), row.getFirst()),
                      values);
                })
            .toList();
    note(
        control,
        database,
        new Outcome.Found(findings),
        evidence(
            "select "
                + String.join(",\n       ", columns)
                + "\n"
                + "  from pg_catalog.pg_class c\n"
                + " where c.relname <> 'x' and c.relkind = 'r'\n"
                + " order by 1",
            columns,
            rows));
  }

  public static Evidence evidence(String query, List<String> columns, List<List<String>> rows) {
    return new Evidence(query, "audit", columns, rows, rows.size(), false, "");
  }

  static Evidence refused(String words) {
    return new Evidence(
        "select pg_catalog.pg_read_file('log')", "audit", List.of(), List.of(), 0, false, words);
  }

  private ProbeResult result(
      Control control, Optional<String> database, Outcome outcome, Evidence evidence) {
    clock = clock.plusSeconds(11);
    return new ProbeResult(control.id(), database, outcome, evidence, clock, Duration.ofMillis(7));
  }

  void decide(Control control, Verdict verdict, String note) {
    annotate(
        new Annotation(
            Subject.of(control.id()),
            started.plusSeconds(7_000),
            "Johanna Halden",
            Optional.of(verdict),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Attestation("Petra Lind, network team", "", "", Optional.empty()))
                .filter(_ -> control.isAttestation()),
            note));
  }
}
