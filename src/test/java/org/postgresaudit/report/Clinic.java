package org.postgresaudit.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.Edition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.letterhead.Letterhead;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.ServerFacts;

/// The audit of a fictional clinic with everything a report can contain: each outcome, each
/// verdict, several databases, many rows, and names made by somebody hostile.
public final class Clinic {
  public static final Instant STARTED = Instant.parse("2026-11-20T13:58:00Z");
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final LocalDate REPORTED = LocalDate.parse("2026-11-22");

  /// What a fix block says; copies of it must be the same.
  public static final String FIX_SQL =
      """
      begin;
      alter function shop.promote(text)
        set search_path = pg_catalog, shop, pg_temp;
      revoke execute on function shop.promote(text), shop.monthly_close(date) from public;
      commit;\
      """;

  static final List<String> HOSTILE_NAMES =
      List.of(
          "Robert'); drop table patients;--",
          "<script src=\"http://127.0.0.1:9/x.js\"></script>",
          "<img src=\"http://127.0.0.1:9/a.png\"/>&amp;{{title}}{{{css}}}",
          "админ",
          "pay\u202Ella\u202C",
          "nul\u0000bel\u0007",
          "zero\u200Bwidth",
          "患者データ",
          "المرضى",
          "חולים",
          "रोगी",
          "ผู้ป่วย",
          "👩\u200D⚕️",
          "\uD842\uDFB7野家",
          "환자",
          "lone\uD800",
          "line\nbreak",
          "no\u00A0break",
          "e\u0301",
          "ﬁle",
          "a_very_long_name_" + "x".repeat(46));

  private Clinic() {}

  /// As it is before the auditor has judged everything.
  public static AssessedAudit audit() {
    var casebook = new Casebook(STARTED);
    ClinicFindings.note(casebook);
    ClinicGaps.note(casebook);
    return new AssessedAudit(
        audit(UUID.fromString("2f0c9a4e-6f1d-4f7e-9b57-9d9f4b1c7a11")),
        new Checklist(
            "1.0.0",
            "5f0c1e6a9b7d42f08c3a66e1d2b94f7705ce18ab3390d7e4c1f2a8b6e05d9c73",
            casebook.sections()),
        Optional.of(run(casebook)),
        casebook.annotations());
  }

  /// The same half a year before: what is found now had passed, every third control could not be
  /// looked at, and what passes now was found.
  public static AssessedAudit earlier() {
    var now = audit();
    var results = new ArrayList<ProbeResult>();
    for (var result : now.run().orElseThrow().results()) {
      var outcome =
          switch (result.outcome().result()) {
            case FOUND -> new Outcome.Passed();
            case PASSED ->
                new Outcome.Found(
                    List.of(new Finding("It was so.", Map.of("name", "x"), Map.of("name", "x"))));
            case NOT_CHECKED, BROKEN -> new Outcome.Passed();
            case AWAITING_AUDITOR, NOT_APPLICABLE -> result.outcome();
          };
      boolean blind = results.size() % 3 == 2;
      results.add(
          new ProbeResult(
              result.control(),
              result.database(),
              blind
                  ? new Outcome.NotChecked(Outcome.Obstacle.PRIVILEGE, "permission denied")
                  : outcome,
              result.evidence(),
              result.startedAt(),
              result.duration()));
    }
    var run = now.run().orElseThrow();
    return new AssessedAudit(
        now.audit(),
        now.checklist(),
        Optional.of(
            new Run(
                run.checklistVersion(),
                run.checklistSha256(),
                run.facts(),
                run.startedAt(),
                run.finishedAt(),
                true,
                "",
                results)),
        Map.of());
  }

  public static ReportDetails details() {
    return new ReportDetails(
        "St. Vincent Clinic & Sons",
        "The primary server. *Not* in scope: the standby, the application and `pgbouncer`.",
        new ReportDetails.People(
            "Johanna Halden",
            List.of(),
            "Samuel Roth",
            List.of(new ReportDetails.Recipient("Dr Katrin Vogt", "Head of IT", "PDF, encrypted"))),
        "Strictly confidential",
        Optional.of(LocalDate.parse("2027-05-31")),
        "",
        new Letterhead("Halden Roth", "+49 221 555 0142", Brand.DEFAULT, Optional.empty()),
        new Edition("PA-2026-0117", "1.0", REPORTED, "", List.of()),
        BERLIN,
        ReportLanguage.ENGLISH);
  }

  public static ReportContent content() {
    return ReportContent.of(audit(), details());
  }

  private static Audit audit(UUID id) {
    return new Audit(
        id,
        UUID.fromString("00000000-0000-4000-8000-000000000001"),
        new Audit.TargetName("prod-db-1", "db.clinic.example", 5432, "postgres", "audit"),
        "St. Vincent Clinic & Sons",
        "",
        "Johanna Halden",
        "Samuel Roth",
        "Strictly confidential",
        STARTED,
        Optional.empty(),
        Optional.empty());
  }

  private static Run run(Casebook casebook) {
    return new Run(
        "1.0.0",
        "5f0c",
        Optional.of(facts()),
        STARTED,
        Optional.of(casebook.now()),
        true,
        "",
        casebook.results());
  }

  private static ServerFacts facts() {
    return new ServerFacts(
        150_018,
        "15.18 (Debian 15.18-0+deb12u1)",
        "PostgreSQL 15.18 (Debian 15.18-0+deb12u1) on x86_64-pc-linux-gnu, compiled by gcc",
        Platform.SELF_MANAGED,
        ServerFacts.Marks.NONE,
        List.of(
            new ServerFacts.Database("billing", ServerFacts.Access.OPEN),
            new ServerFacts.Database("postgres", ServerFacts.Access.OPEN),
            new ServerFacts.Database("shop", ServerFacts.Access.OPEN),
            new ServerFacts.Database("vault\u202E", ServerFacts.Access.CLOSED_TO_US)),
        "audit",
        Set.of(ServerFacts.Right.PG_MONITOR, ServerFacts.Right.PG_READ_ALL_SETTINGS),
        Duration.ofMillis(200),
        STARTED.minusSeconds(864_000),
        ServerFacts.Standing.PRIMARY,
        Optional.of(new ServerFacts.Tls("TLSv1.3", "TLS_AES_256_GCM_SHA384")));
  }
}
