package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;

/// The verdict in counted sentences. Says what is open, what is good and what nobody knows, and
/// never more than was looked at.
final class Verdicts {
  private Verdicts() {}

  static String of(ReportContent content) {
    var sentences = new ArrayList<String>();
    sentences.add(open(content));
    sentences.add(new SummaryMessages(content.texts()).whatElse(content));
    sentences.add(new SummaryMessages(content.texts()).unknown(content));
    content
        .run()
        .map(Run::cutShort)
        .filter(s -> !s.isBlank())
        .ifPresent(_ -> sentences.add(new SummaryMessages(content.texts()).runCutShort()));
    if (content.undecided() > 0) {
      sentences.add(new SummaryMessages(content.texts()).undecided(content.undecided()));
    }
    return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
  }

  private static String open(ReportContent content) {
    if (content.run().isEmpty()) {
      return new SummaryMessages(content.texts()).serverNotAsked();
    }
    int findings = content.count(Disposition.FINDING);
    if (findings == 0) {
      return new SummaryMessages(content.texts()).noFinding(answered(content));
    }
    List<String> parts =
        SummaryPage.SEVERITIES.stream()
            .filter(severity -> content.count(severity) > 0)
            .map(
                severity ->
                    new SeverityMessages(content.texts())
                        .counted(severity, content.count(severity)))
            .toList();
    return new SummaryMessages(content.texts())
        .findings(findings, content.controls().size(), parts);
  }

  /// Controls of which something is said, good or bad.
  static int answered(ReportContent content) {
    return content.controls().size()
        - content.count(Disposition.NOT_CHECKED)
        - content.count(Disposition.NOT_ASSESSED);
  }
}
