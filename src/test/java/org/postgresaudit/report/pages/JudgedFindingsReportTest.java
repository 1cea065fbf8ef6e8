package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What the report says of findings that were judged one by one, and of answers of people.
class JudgedFindingsReportTest {
  private static final String FUNCTIONS = "definer-functions-pin-search-path";
  private static final String BACKUPS = "backups-are-encrypted";
  private static final String SHA_256 = "0123456789abcdef".repeat(4);
  private static final LocalDate MARCH = LocalDate.parse("2027-03-01");

  private static ReportContent content(Annotation... said) {
    var base = Clinic.audit();
    var annotations = new HashMap<>(base.annotations());
    for (var each : said) {
      var longer = new ArrayList<>(annotations.getOrDefault(each.control(), List.of()));
      longer.add(each);
      annotations.put(each.control(), longer);
    }
    return ReportContent.of(
        new AssessedAudit(
            base.audit(), base.checklist(), base.run(), annotations, base.dossier(), base.on()),
        Clinic.details());
  }

  private static Annotation of(
      Subject subject, Verdict verdict, Optional<Remedy> remedy, String note) {
    return new Annotation(
        subject,
        Clinic.STARTED.plusSeconds(9_000),
        "Johanna Halden",
        Optional.of(verdict),
        Optional.empty(),
        Optional.empty(),
        remedy,
        Optional.empty(),
        note);
  }

  private static List<FindingKey> keys() {
    var control = Clinic.audit().checklist().control(FUNCTIONS).orElseThrow();
    return Clinic.audit().assessment(control).findingKeys();
  }

  private static Annotation takenBack() {
    return new Annotation(
        FUNCTIONS,
        Clinic.STARTED.plusSeconds(8_900),
        "Johanna Halden",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static Annotation calledFalse(FindingKey key) {
    return of(
        Subject.of(FUNCTIONS, key),
        Verdict.COMPLIANT,
        Optional.empty(),
        "It sets the path in its body.");
  }

  private static Annotation toFix(FindingKey key) {
    return of(
        Subject.of(FUNCTIONS, key),
        Verdict.NOT_COMPLIANT,
        Optional.of(new Remedy("Web team", Optional.of(MARCH))),
        "");
  }

  private static FindingPages.Page page(ReportContent content) {
    return FindingPages.of(content).stream()
        .filter(p -> p.control().equals(FUNCTIONS))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_false_positive_is_named_as_such_and_not_among_what_is_open() {
    var page = page(content(takenBack(), calledFalse(keys().get(0)), toFix(keys().get(1))));
    assertEquals(List.of("shop.monthly_close(date) offends: postgres."), page.seen());
    assertEquals("shop.monthly_close(date)", page.affected());
    assertEquals(
        List.of(
            "False positive",
            "To fix; fixed by Web team until "
                + FixedTexts.of(ReportLanguage.ENGLISH).speech().day(MARCH)),
        page.judged().stream().map(FindingJudgements.Line::disposition).toList());
    assertTrue(
        page.judged().getFirst().reason().startsWith("It sets the path in its body."),
        page.judged()::toString);
  }

  @Test
  void a_control_whose_findings_are_all_false_is_passed_for_these_reasons() {
    var content = content(takenBack(), calledFalse(keys().get(0)), calledFalse(keys().get(1)));
    var control =
        content.controls().stream().filter(c -> c.control().id().equals(FUNCTIONS)).findFirst();
    assertEquals(Disposition.PASSED, control.orElseThrow().disposition());
    var why =
        new Reasons(FixedTexts.of(ReportLanguage.ENGLISH)).whyPassed(control.get(), Clinic.BERLIN);
    assertTrue(why.contains("False positive"), why);
    assertTrue(why.contains("It sets the path in its body."), why);
    assertTrue(why.contains("Judged by Johanna Halden."), why);
  }

  @Test
  void who_fixes_a_control_by_when_stands_in_its_facts_and_in_the_plan() {
    var content =
        content(
            of(
                Subject.of(FUNCTIONS),
                Verdict.NOT_COMPLIANT,
                Optional.of(new Remedy("Web team", Optional.of(MARCH))),
                ""));
    var facts = page(content).facts();
    assertTrue(facts.contains(Fact.of("Owner", "Web team")), facts::toString);
    assertTrue(
        facts.contains(
            Fact.of("Repair by", FixedTexts.of(ReportLanguage.ENGLISH).speech().day(MARCH))),
        facts::toString);
    assertTrue(
        PlanPage.of(content).groups().stream()
            .flatMap(group -> group.steps().stream())
            .anyMatch(
                step ->
                    step.by().equals(FixedTexts.of(ReportLanguage.ENGLISH).speech().day(MARCH))));
  }

  @Test
  void pages_with_judged_findings_and_answers_stay_archivable_and_accessible() throws Exception {
    var answered =
        new Annotation(
            Subject.of(BACKUPS),
            Clinic.STARTED.plusSeconds(9_100),
            "Johanna Halden",
            Optional.of(Verdict.COMPLIANT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Attestation(
                    "Petra Lind, operations", "backup-policy.pdf", SHA_256, Optional.of(MARCH))),
            "Read together.");
    var content = content(takenBack(), calledFalse(keys().get(0)), toFix(keys().get(1)), answered);
    var pdf = new ReportWriter().draft(content, "{}".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
    var text = squeezed(PdfChecks.text(pdf));
    for (var words :
        List.of(
            "Judged one by one",
            "False positive",
            "It sets the path in its body.",
            "fixed by Web team until " + FixedTexts.of(ReportLanguage.ENGLISH).speech().day(MARCH),
            "Answered by Petra Lind, operations.",
            "backup-policy.pdf",
            SHA_256,
            "Valid until " + FixedTexts.of(ReportLanguage.ENGLISH).speech().day(MARCH))) {
      assertTrue(text.contains(squeezed(words)), words);
    }
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }
}
