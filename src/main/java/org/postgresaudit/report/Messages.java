package org.postgresaudit.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;

/// The counted and composed sentences about controls; the fixed ones stand in the page templates,
/// those about the server and the document in [DocumentMessages].
final class Messages {
  private Messages() {}

  // Summary

  static String findings(int findings, int controls, List<String> bySeverity) {
    return "%s of %s %s not met: %s."
        .formatted(
            Words.number(findings),
            Words.count(controls, "control"),
            findings == 1 ? "is" : "are",
            Words.list(bySeverity));
  }

  static String noFinding(int answered) {
    return answered == 0
        ? "No control has an answer yet."
        : "No finding is open among the %s that have an answer."
            .formatted(Words.count(answered, "control"));
  }

  static String serverNotAsked() {
    return "The server has not been asked yet.";
  }

  static String whatElse(ReportContent content) {
    int passed = content.count(Disposition.PASSED);
    int notApplicable = content.count(Disposition.NOT_APPLICABLE);
    int accepted = content.count(Disposition.RISK_ACCEPTED);
    String first =
        "%s passed and %s not apply"
            .formatted(passed, notApplicable == 1 ? "1 does" : notApplicable + " do");
    return accepted == 0
        ? first + "."
        : first + "; %s accepted.".formatted(accepted == 1 ? "1 risk is" : accepted + " risks are");
  }

  static String unknown(ReportContent content) {
    int notChecked = content.count(Disposition.NOT_CHECKED);
    int notAssessed = content.count(Disposition.NOT_ASSESSED);
    if (notChecked + notAssessed == 0) {
      return "Every control has an answer.";
    }
    return "%d could not be checked and %d %s not assessed; of those this report says nothing, neither good nor bad."
        .formatted(notChecked, notAssessed, notAssessed == 1 ? "is" : "are");
  }

  static String runCutShort() {
    return "The run was cut short.";
  }

  static String undecided(int undecided) {
    return "%s still %s for a decision of the auditor."
        .formatted(Words.count(undecided, "control"), undecided == 1 ? "waits" : "wait");
  }

  static String findingsBySeverity(int findings) {
    return findings == 0 ? "No findings" : Words.count(findings, "finding") + " by severity";
  }

  static String donut(int findings, List<SummaryPage.Count> counts) {
    return "Ring chart of %s: %s"
        .formatted(
            Words.count(findings, "finding"),
            counts.stream()
                .map(count -> count.count() + " " + count.look().lower())
                .collect(Collectors.joining(", ")));
  }

  static String bar(int controls, List<Share> shares) {
    return "Bar of %s: %s".formatted(Words.count(controls, "control"), Share.words(shares));
  }

  static String answered(ReportContent content) {
    int controls = content.controls().size();
    int percent = controls == 0 ? 0 : 100 * Verdicts.answered(content) / controls;
    return "%s, %d %% answered".formatted(Words.count(controls, "control"), percent);
  }

  static String largestRisks(int risks) {
    return risks == 1 ? "The largest risk" : "The %d largest risks".formatted(risks);
  }

  // Plan

  static String repairWithin(String within) {
    return switch (within) {
      case "no limit" -> "no limit";
      case "the next release" -> "with the next release";
      default -> "within " + within;
    };
  }

  static String nextReviewDue(LocalDate day) {
    return "The next review is due on %s.".formatted(Words.day(day));
  }

  static String refusedForPrivilege(int controls) {
    return "%s had no answer because the role may not look."
        .formatted(Words.count(controls, "control"));
  }

  // Findings

  static String see(String number) {
    return "see " + number;
  }

  static String andMore(int left) {
    return "; and %s more".formatted(Words.number(left));
  }

  static String state(Assessment assessment, LocalDate day) {
    if (assessment.verdict().isEmpty()) {
      return "Found, not yet judged";
    }
    if (Disposition.acceptanceEnded(assessment, day)) {
      return "Acceptance has ended";
    }
    return "Not met";
  }

  static String severity(ReportedControl finding) {
    String holds = Look.of(finding.severity()).word();
    return finding
        .assessment()
        .annotation()
        .flatMap(Annotation::severity)
        .filter(override -> override.severity() != finding.control().severity())
        .map(
            override ->
                "%s; the checklist says %s. The auditor’s reason: %s"
                    .formatted(
                        holds,
                        finding.control().severity().word(),
                        override.because().isBlank() ? "none given" : override.because()))
        .orElse(holds);
  }

  static String seenAs(ProbeResult result, ZoneId zone) {
    String when = Words.moment(result.startedAt(), zone);
    String role = result.evidence().role();
    return role.isBlank() ? when : when + ", as " + role;
  }

  static String standard(String framework) {
    return switch (framework) {
      case "cis" -> "CIS";
      case "stig" -> "STIG";
      case "nist_800_53" -> "NIST SP 800-53";
      case "cwe" -> "CWE";
      case "iso_27001" -> "ISO 27001";
      case "pci_dss" -> "PCI DSS";
      default -> framework.toUpperCase(Locale.ROOT).replace('_', ' ');
    };
  }

  static String nothingMeasured(Assessment assessment) {
    return "No probe measured this. %s".formatted(judged(assessment));
  }

  static String moreSentences(int left) {
    return "And %s; the rows below and the attachment name them."
        .formatted(left == 1 ? "1 more" : Words.number(left) + " more");
  }

  static String asked(ProbeResult result, ZoneId zone) {
    Evidence evidence = result.evidence();
    String whom = result.database().map(d -> "database " + d).orElse("the server");
    String as = evidence.role().isBlank() ? "" : " as " + evidence.role();
    return "Asked of %s at %s%s, answered in %s, %s"
        .formatted(
            whom,
            Words.clock(result.startedAt(), zone),
            as,
            Words.duration(result.duration()),
            rowCount(evidence));
  }

  private static String rowCount(Evidence evidence) {
    boolean more = evidence.truncated() && evidence.rowCount() <= evidence.rows().size();
    return (more ? "at least " : "") + Words.count(evidence.rowCount(), "row");
  }

  static String tableCaption(Evidence evidence, int rows, int columns) {
    var caption = new StringBuilder();
    if (rows >= evidence.rowCount() && !evidence.truncated()) {
      caption.append(Words.count(evidence.rowCount(), "row"));
    } else {
      caption.append("The first ").append(rows).append(" of ").append(rowCount(evidence));
      caption.append(
          evidence.rows().size() > rows
              ? "; the attachment has the first " + Words.number(evidence.rows().size())
              : "; the others were not kept");
    }
    if (columns < evidence.columns().size()) {
      caption.append("; %d of %d columns".formatted(columns, evidence.columns().size()));
    }
    return caption.toString();
  }

  static String lettersInAll(int letters) {
    return "(%s characters in all)".formatted(Words.number(letters));
  }

  static String morePlaces(long places) {
    return "The same was found in %s; the attachment has what each of them said."
        .formatted(Words.count(places, "more database"));
  }

  static String nothingIn(List<String> databases) {
    return "Nothing that offends was found in %s."
        .formatted(Words.list(databases.stream().limit(20).toList()));
  }

  static String couldNotLookIn(ProbeResult result) {
    String where = result.database().map(d -> "in " + d).orElse("on the server");
    return "Could not look %s, so nothing is known of it there: %s"
        .formatted(where, FindingPages.words(result));
  }

  static String by(Annotation annotation, ZoneId zone) {
    return annotation.author() + ", " + Words.moment(annotation.at(), zone);
  }

  // Lists of controls

  static String section(Section section) {
    return section.number() + " " + section.title();
  }

  static String acceptedBy(ReportedControl control) {
    return control
        .assessment()
        .annotation()
        .flatMap(Annotation::risk)
        .map(risk -> "by %s until %s".formatted(risk.acceptedBy(), Words.day(risk.until())))
        .orElse("nobody named yet");
  }

  static String machineSaw(Assessment assessment) {
    return assessment
        .result()
        .map(
            result ->
                switch (result) {
                  case FOUND ->
                      "%s found.".formatted(Words.count(assessment.findings().size(), "object"));
                  case BROKEN -> "The probe failed.";
                  case NOT_CHECKED -> "The server could not be asked.";
                  case AWAITING_AUDITOR ->
                      assessment.findings().isEmpty()
                          ? "Answered by people, not by the server."
                          : "%s to review."
                              .formatted(Words.count(assessment.findings().size(), "object"));
                  case PASSED -> "The probe found nothing that offends.";
                  case NOT_APPLICABLE -> "By the probe it does not apply.";
                })
        .orElse("The server was not asked.");
  }

  static String measured(Instant at, long databases, ZoneId zone) {
    String where = databases == 0 ? "the server" : Words.count(databases, "database");
    return "Asked of %s at %s: nothing offends it.".formatted(where, Words.clock(at, zone));
  }

  static String judged(Assessment assessment) {
    String author = assessment.annotation().map(Annotation::author).orElse("");
    String who = author.isBlank() ? "Judged by the auditor." : "Judged by %s.".formatted(author);
    return machineSaw(assessment) + " " + who;
  }

  static String authorSays(String author, String words) {
    return (author.isBlank() ? "The auditor" : author) + ": “" + words + "”";
  }

  static String inItsOwnWords(ProbeResult result) {
    String where = result.database().map(d -> d + ": ").orElse("");
    return where + FindingPages.words(result);
  }

  static String leftOpen(Assessment assessment) {
    return machineSaw(assessment) + " Left open by the auditor.";
  }

  static String waitsFor(Assessment assessment) {
    int rows = assessment.findings().size();
    if (assessment.verdict().filter(v -> v == Verdict.NOT_ASSESSED).isPresent()) {
      return leftOpen(assessment);
    }
    return rows == 0
        ? "The answer of a person."
        : "The auditor’s judgement of %s.".formatted(Words.count(rows, "object"));
  }

  static String obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "Privilege missing";
      case TIME -> "No answer in time";
      case UNREACHABLE -> "Not reachable";
      case UNSUPPORTED -> "Not possible on this server";
      case LIMIT -> "More than the limit allows";
      case CANCELLED -> "Cancelled by the auditor";
    };
  }

  static String answer(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "The grants in section 2, or a person who holds them";
      case TIME -> "A quieter hour, or a longer time limit";
      case UNREACHABLE -> "A connection to the database named in section 5.4";
      case UNSUPPORTED -> "Another way to look, by hand";
      case LIMIT -> "A higher limit, or a look by hand";
      case CANCELLED -> "Another run";
    };
  }

  static String probeFailed() {
    return "Probe failed";
  }

  static String probeFailedAnswer() {
    return "A look by hand; the error is in section 5.4";
  }

  static String notAsked() {
    return "Not asked";
  }

  static String notAskedAnswer() {
    return "Another run that reaches these controls";
  }

  static String waitsForPerson() {
    return "Answer of a person outstanding";
  }

  static String waitsForPersonAnswer() {
    return "Interviews and documents; section 5.5 lists what is missing";
  }
}
