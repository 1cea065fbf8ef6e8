package org.postgresaudit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;

/// What people said of an audit is in its JSON, and what changed since the one before.
class JudgedAuditJsonTest {
  private static final Instant AT = Instant.parse("2026-04-01T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final Optional<String> SHOP = Optional.of("shop");

  private static final Checklist CHECKLIST =
      ShopAudit.checklist(
          ShopAudit.control("tls-is-on", LookIn.SERVER, ShopAudit.sql()),
          ShopAudit.control("paths-are-pinned", LookIn.EACH_DATABASE, ShopAudit.sql()),
          ShopAudit.control("restores-are-rehearsed", LookIn.SERVER, new Question.Attestation()));

  private static final Finding PROMOTE = finding("promote");
  private static final Finding PURGE = finding("purge");
  private static final FindingKey PROMOTE_KEY = FindingKey.of(SHOP, PROMOTE.identity());

  private static Finding finding(String function) {
    return new Finding(
        function + " is open.", Map.of("function", function), Map.of("function", function));
  }

  private static ProbeResult found(Finding... findings) {
    var rows = new ArrayList<List<String>>();
    List.of(findings).forEach(finding -> rows.add(List.copyOf(finding.values().values())));
    return new ProbeResult(
        "paths-are-pinned",
        SHOP,
        new Outcome.Found(List.of(findings)),
        new Evidence("select 1", "auditor", List.of("function"), rows, rows.size(), false, ""),
        ShopAudit.START,
        java.time.Duration.ofMillis(3));
  }

  private static AssessedAudit audit(
      Run run, Map<String, List<Annotation>> annotations, Dossier dossier) {
    return new AssessedAudit(
        ShopAudit.audit(), CHECKLIST, Optional.of(run), annotations, dossier, TODAY);
  }

  private static Run run(ProbeResult... results) {
    return ShopAudit.run(true, "", List.of(results));
  }

  private static Annotation said(
      Subject subject, Verdict verdict, Optional<Annotation.RiskAcceptance> risk, String note) {
    return new Annotation(
        subject,
        AT,
        "Ada",
        Optional.of(verdict),
        Optional.empty(),
        risk,
        Optional.empty(),
        Optional.empty(),
        note);
  }

  private static JsonNode entry(JsonNode written, String array, String control) {
    for (var entry : written.get(array)) {
      if (entry.get("control").asText().equals(control)) {
        return entry;
      }
    }
    throw new AssertionError("no " + control + " in " + array);
  }

  @Test
  void the_latest_word_on_a_finding_is_there_with_everything_it_says() throws IOException {
    var subject = Subject.of("paths-are-pinned", PROMOTE_KEY);
    var first = said(subject, Verdict.NOT_COMPLIANT, Optional.empty(), "To be fixed.");
    var latest =
        new Annotation(
            subject,
            AT,
            "Ada",
            Optional.of(Verdict.RISK_ACCEPTED),
            Optional.of(new Annotation.SeverityOverride(Severity.LOW, "Behind two firewalls")),
            Optional.of(new Annotation.RiskAcceptance(LocalDate.of(2026, 9, 30), "Mr Li")),
            Optional.of(new Remedy("Platform team", Optional.of(LocalDate.of(2026, 6, 1)))),
            Optional.empty(),
            "Until the *move*.");
    var written =
        AuditJsonTest.written(
            audit(
                run(found(PROMOTE, PURGE)),
                Map.of("paths-are-pinned", List.of(first, latest)),
                Dossier.EMPTY),
            Optional.empty());
    assertEquals(1, written.get("annotations").size());
    assertEquals(
        AuditJsonTest.json(
            """
            {"control": "paths-are-pinned", "finding": "\\"shop\\": function=\\"promote\\"",
             "verdict": "risk_accepted", "holds": true,
             "severity": {"severity": "low", "because": "Behind two firewalls"},
             "accepted": {"by": "Mr Li", "until": "2026-09-30"},
             "remedy": {"owner": "Platform team", "due": "2026-06-01"},
             "attestation": null, "note": "Until the *move*.",
             "author": "Ada", "at": "2026-04-01T09:00:00Z"}
            """),
        written.get("annotations").get(0));
    var finding =
        entry(written, "outcomes", "paths-are-pinned").get("findings").get(0).get("key").asText();
    assertEquals(finding, written.get("annotations").get(0).get("finding").asText());
  }

  @Test
  void a_risk_accepted_until_yesterday_does_not_hold_and_decides_nothing() throws IOException {
    var over =
        said(
            Subject.of("paths-are-pinned"),
            Verdict.RISK_ACCEPTED,
            Optional.of(new Annotation.RiskAcceptance(TODAY.minusDays(1), "Mr Li")),
            "");
    var written =
        AuditJsonTest.written(
            audit(run(found(PROMOTE)), Map.of("paths-are-pinned", List.of(over)), Dossier.EMPTY),
            Optional.empty());
    assertFalse(entry(written, "annotations", "paths-are-pinned").get("holds").asBoolean());
    assertTrue(entry(written, "verdicts", "paths-are-pinned").get("verdict").isNull());
  }

  @Test
  void an_answer_says_whose_it_is_and_how_long_it_holds() throws IOException {
    var answer =
        new Annotation(
            Subject.of("restores-are-rehearsed"),
            AT,
            "Ada",
            Optional.of(Verdict.COMPLIANT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Attestation("Head of IT", "log.pdf", "ab".repeat(32), Optional.of(TODAY))),
            "");
    var written =
        AuditJsonTest.written(
            audit(run(), Map.of("restores-are-rehearsed", List.of(answer)), Dossier.EMPTY),
            Optional.empty());
    assertEquals(
        AuditJsonTest.json(
            "{\"answered_by\": \"Head of IT\", \"document\": \"log.pdf\", \"document_sha256\": \"%s\","
                    .formatted("ab".repeat(32))
                + " \"valid_until\": \"2026-04-01\"}"),
        entry(written, "annotations", "restores-are-rehearsed").get("attestation"));
    assertEquals(
        "compliant", entry(written, "verdicts", "restores-are-rehearsed").get("verdict").asText());
  }

  @Test
  void review_attachments_and_pins_are_there_and_no_bytes() throws IOException {
    var pinned = EvidencePin.of("paths-are-pinned", SHOP, List.of("purge"));
    var gone = EvidencePin.of("paths-are-pinned", SHOP, List.of("dropped since"));
    var dossier =
        new Dossier(
            List.of(
                new Attachment(
                    UUID.randomUUID(),
                    Subject.of("paths-are-pinned", PROMOTE_KEY),
                    AT,
                    "Ada",
                    "psql.png",
                    "image/png",
                    "cd".repeat(32),
                    4711,
                    "As seen in psql",
                    1)),
            List.of(pinned, gone),
            List.of(
                new ReviewStep(
                    AT, "Ada", ReviewStep.Kind.SUBMITTED, Optional.empty(), "Please look."),
                new ReviewStep(
                    AT.plusSeconds(60),
                    "Bo",
                    ReviewStep.Kind.ACCEPTED,
                    Optional.empty(),
                    "",
                    Set.of("tls-is-on"))));
    var written =
        AuditJsonTest.written(
            audit(run(found(PROMOTE, PURGE)), Map.of(), dossier), Optional.empty());
    assertEquals(
        AuditJsonTest.json(
            """
            {"state": "changed_since_accepted", "changed_since": ["tls-is-on"],
             "steps": [{"step": "submitted", "by": "Ada", "at": "2026-04-01T09:00:00Z",
                        "control": null, "comment": "Please look."},
                       {"step": "accepted", "by": "Bo", "at": "2026-04-01T09:01:00Z",
                        "control": null, "comment": ""}]}
            """),
        written.get("review"));
    assertEquals(
        AuditJsonTest.json(
            """
            [{"control": "paths-are-pinned", "finding": "\\"shop\\": function=\\"promote\\"",
              "name": "psql.png", "media_type": "image/png", "size": 4711, "sha256": "%s",
              "caption": "As seen in psql", "position": 1, "author": "Ada",
              "at": "2026-04-01T09:00:00Z"}]
            """
                .formatted("cd".repeat(32))),
        written.get("attachments"));
    var rows = written.get("pinned_rows");
    assertEquals("[\"purge\"]", rows.get(0).get("row").toString());
    assertTrue(rows.get(1).get("row").isNull());
    assertEquals(gone.rowSha256(), rows.get(1).get("row_sha256").asText());
  }

  @Test
  void what_changed_since_the_audit_before_says_why_where_nobody_can_tell() throws IOException {
    var then =
        audit(
            run(
                found(PROMOTE),
                ShopAudit.result(
                    "tls-is-on",
                    Optional.empty(),
                    new Outcome.NotChecked(Outcome.Obstacle.TIME, "Took too long."))),
            Map.of(),
            Dossier.EMPTY);
    var now =
        audit(
            run(
                found(PURGE),
                ShopAudit.result("tls-is-on", Optional.empty(), new Outcome.Passed())),
            Map.of(),
            Dossier.EMPTY);
    var since = Comparison.of(List.of(), then, now);
    var written = AuditJsonTest.written(now, Optional.of(since));
    var comparison = written.get("comparison");
    assertEquals(then.audit().id().toString(), comparison.get("with").get("audit").asText());
    var tls = comparison.get("controls").get(0);
    assertEquals("not_comparable", tls.get("change").asText());
    assertFalse(tls.get("reason").asText().isBlank());
    assertEquals("not_checked", tls.get("then").asText());
    var paths = comparison.get("controls").get(1).get("findings");
    var changes = new ArrayList<String>();
    paths.forEach(f -> changes.add(f.get("change").asText() + " " + f.get("sentence").asText()));
    assertEquals(Set.of("new purge is open.", "fixed promote is open."), Set.copyOf(changes));
    assertEquals(1, comparison.get("counts").get("new").get("findings").asInt());
    assertFalse(written.get("drift").get("settings").get("reason").asText().isBlank());
  }
}
