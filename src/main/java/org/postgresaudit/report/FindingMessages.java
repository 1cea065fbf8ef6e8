package org.postgresaudit.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;

/// The composed sentences of a finding and its evidence.
final class FindingMessages {
  private FindingMessages() {}

  static String see(String number) {
    return "see " + number;
  }

  static String andMore(int left) {
    return "; and %s more".formatted(Words.number(left));
  }

  static String state(Assessment assessment, LocalDate day) {
    if (Disposition.acceptanceEnded(assessment, day)) {
      return "Acceptance has ended";
    }
    if (assessment.verdict().isEmpty()) {
      return "Found, not yet judged";
    }
    return "Not met";
  }

  static String severity(ReportedControl finding) {
    String holds = Words.capital(finding.severity().word());
    return finding
        .assessment()
        .annotation()
        .flatMap(Annotation::severity)
        .filter(override -> override.severity() != finding.assessment().severityOfMachine())
        .map(
            override ->
                "%s; the probe says %s. The auditor’s reason: %s"
                    .formatted(
                        holds,
                        finding.assessment().severityOfMachine().word(),
                        override.because().isBlank() ? "none given" : override.because()))
        .orElseGet(() -> rated(finding, holds));
  }

  private static String rated(ReportedControl finding, String holds) {
    var ordinary = finding.control().severity();
    if (finding.severity() != finding.assessment().severityOfMachine()) {
      return JudgementMessages.severityOfFindings(holds, finding.assessment().severityOfMachine());
    }
    return finding.assessment().severityOfMachine() == ordinary
        ? finding
            .control()
            .rated()
            .map(rating -> "%s: %s".formatted(holds, rating.because()))
            .orElse(holds)
        : "%s for what was seen here; %s in the ordinary case".formatted(holds, ordinary.word());
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
    return "No probe measured this. %s".formatted(ControlMessages.judged(assessment));
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

  static String pinnedFirst(int rows) {
    return switch (rows) {
      case 0 -> "";
      case 1 -> "; the first was chosen by the auditor";
      default -> "; the first %s were chosen by the auditor".formatted(Words.number(rows));
    };
  }

  static String attachments(int files) {
    return files == 1 ? "File laid beside this control" : "Files laid beside this control";
  }

  static String figure(int number) {
    return "Figure %d".formatted(number);
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
}
