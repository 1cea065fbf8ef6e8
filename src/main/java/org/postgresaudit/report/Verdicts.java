package org.postgresaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.Run;

/// The verdict in counted sentences. Says what is open, what is good and what nobody knows, and
/// never more than was looked at.
final class Verdicts {
  private Verdicts() {}

  static String of(ReportContent content) {
    var sentences = new ArrayList<String>();
    sentences.add(open(content));
    sentences.add(content.texts().summary().whatElse(content));
    sentences.add(content.texts().summary().unknown(content));
    content
        .run()
        .map(Run::cutShort)
        .filter(s -> !s.isBlank())
        .ifPresent(_ -> sentences.add(content.texts().summary().runCutShort()));
    if (content.undecided() > 0) {
      sentences.add(content.texts().summary().undecided(content.undecided()));
    }
    return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
  }

  private static String open(ReportContent content) {
    if (content.run().isEmpty()) {
      return content.texts().summary().serverNotAsked();
    }
    int findings = content.count(Disposition.FINDING);
    if (findings == 0) {
      return content.texts().summary().noFinding(answered(content));
    }
    List<String> parts =
        SummaryPage.SEVERITIES.stream()
            .filter(severity -> content.count(severity) > 0)
            .map(severity -> content.texts().severity().counted(severity, content.count(severity)))
            .toList();
    return content.texts().summary().findings(findings, content.controls().size(), parts);
  }

  /// Controls of which something is said, good or bad.
  static int answered(ReportContent content) {
    return content.controls().size()
        - content.count(Disposition.NOT_CHECKED)
        - content.count(Disposition.NOT_ASSESSED);
  }
}
