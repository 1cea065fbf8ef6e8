package org.postgresaudit.report.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;

/// The composed sentences of a finding and its evidence.
record FindingMessages(FixedTexts texts) {

  String see(String number) {
    return texts.say("finding.see", number);
  }

  String objects(int objects) {
    return texts.say("finding.objects", objects);
  }

  /// How many, and the names of the first.
  ///
  /// @param left how many of the names are not shown
  String objects(int objects, String shown, int left) {
    return left == 0
        ? texts.say("finding.objectsNamed", objects, shown)
        : texts.say("finding.objectsNamedInPart", objects, shown, left);
  }

  String theServer() {
    return texts.say("finding.theServer");
  }

  String state(Assessment assessment, LocalDate day) {
    if (Disposition.acceptanceEnded(assessment, day)) {
      return texts.say("finding.acceptanceEnded");
    }
    if (assessment.verdict().isEmpty()) {
      return texts.say("finding.notJudged");
    }
    return texts.say("finding.notMet");
  }

  String severity(ReportedControl finding) {
    var names = new SeverityMessages(texts);
    String holds = names.name(finding.severity());
    return finding
        .assessment()
        .annotation()
        .flatMap(Annotation::severity)
        .filter(override -> override.severity() != finding.assessment().severityOfMachine())
        .map(
            override -> {
              var machine = names.inSentence(finding.assessment().severityOfMachine());
              return override.because().isBlank()
                  ? texts.say("finding.severityWithoutReason", holds, machine)
                  : texts.say("finding.severityChanged", holds, machine, override.because());
            })
        .orElseGet(() -> rated(finding, holds));
  }

  private String rated(ReportedControl finding, String holds) {
    var ordinary = finding.control().severity();
    if (finding.severity() != finding.assessment().severityOfMachine()) {
      return new JudgementMessages(texts)
          .severityOfFindings(holds, finding.assessment().severityOfMachine());
    }
    return finding.assessment().severityOfMachine() == ordinary
        ? finding
            .control()
            .rated()
            .map(rating -> texts.say("finding.severityBecause", holds, rating.because()))
            .orElse(holds)
        : texts.say(
            "finding.severityHere", holds, new SeverityMessages(texts).inSentence(ordinary));
  }

  String seenAs(ProbeResult result, ZoneId zone) {
    String when = texts.speech().moment(result.startedAt(), zone);
    String role = result.evidence().role();
    return role.isBlank() ? when : texts.say("finding.seenAs", when, role);
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

  String nothingMeasured(Assessment assessment) {
    return texts.say("finding.nothingMeasured")
        + " "
        + new ControlMessages(texts).judged(assessment);
  }

  String unprinted(int printed, int all, Severity gravest) {
    return texts.say(
        "finding.unprinted",
        printed,
        all,
        all - printed,
        new SeverityMessages(texts).inSentence(gravest));
  }

  /// What there is of a query that is cut short, and that what follows says where all of it is.
  String queryCut(int lines, int all) {
    return texts.say("finding.queryCut", lines, all);
  }

  String moreSentences(int left) {
    return texts.say("finding.moreSentences", left);
  }

  String asked(ProbeResult result, ZoneId zone) {
    Evidence evidence = result.evidence();
    String at = texts.speech().clock(result.startedAt(), zone);
    String rows = rowCount(evidence);
    if (result.database().isPresent()) {
      String database = result.database().get();
      return evidence.role().isBlank()
          ? texts.say("finding.askedDatabase", database, at, result.duration(), rows)
          : texts.say(
              "finding.askedDatabaseAs", database, at, evidence.role(), result.duration(), rows);
    }
    return evidence.role().isBlank()
        ? texts.say("finding.askedServer", at, result.duration(), rows)
        : texts.say("finding.askedServerAs", at, evidence.role(), result.duration(), rows);
  }

  private String rowCount(Evidence evidence) {
    boolean more = evidence.truncated() && evidence.rowCount() <= evidence.rows().size();
    return more
        ? texts.say("finding.rowsAtLeast", evidence.rowCount())
        : texts.say("finding.rows", evidence.rowCount());
  }

  String tableCaption(Evidence evidence, int rows, int columns) {
    var caption = new StringBuilder();
    if (rows >= evidence.rowCount() && !evidence.truncated()) {
      caption.append(rowCount(evidence));
    } else {
      boolean more = evidence.truncated() && evidence.rowCount() <= evidence.rows().size();
      caption.append(
          more
              ? texts.say("finding.firstRowsOfAtLeast", rows, evidence.rowCount())
              : texts.say("finding.firstRows", rows, evidence.rowCount()));
      caption.append(
          evidence.rows().size() <= rows
              ? texts.say("finding.othersNotKept")
              : evidence.rows().size() == evidence.rowCount() && !evidence.truncated()
                  ? texts.say("finding.allAttached")
                  : texts.say("finding.othersAttached", evidence.rows().size()));
    }
    if (columns < evidence.columns().size()) {
      caption.append(texts.say("finding.someColumns", columns, evidence.columns().size()));
    }
    return caption.toString();
  }

  String pinnedFirst(int rows) {
    return rows == 0 ? "" : texts.say("finding.pinnedFirst", rows);
  }

  String attachments(int files) {
    return texts.say("finding.filesBeside", files);
  }

  String figure(int number) {
    return texts.say("finding.figure", number);
  }

  String lettersInAll(int letters) {
    return texts.say("finding.lettersInAll", letters);
  }

  String morePlaces(long places) {
    return texts.say("finding.morePlaces", places);
  }

  String nothingIn(List<String> databases) {
    return texts.say(
        "finding.nothingIn", texts.speech().list(databases.stream().limit(20).toList()));
  }

  String couldNotLookIn(ProbeResult result) {
    var words = Places.words(result);
    return result
        .database()
        .map(database -> texts.say("finding.couldNotLookIn", database, words))
        .orElseGet(() -> texts.say("finding.couldNotLook", words));
  }

  /// Where it stands in the checklist.
  String item(String place) {
    return texts.say("finding.item", place);
  }

  String by(Annotation annotation, ZoneId zone) {
    return annotation.author() + ", " + texts.speech().moment(annotation.at(), zone);
  }
}
