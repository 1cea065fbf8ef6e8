package org.postgresaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;

/// One question to the server, when it was asked and what came back.
///
/// @param query XHTML; empty when it is the one printed before, is too long to stand here, or none
///   was sent
/// @param full XHTML of a long query, for the end of the finding; empty otherwise
/// @param about where, when, as whom, how long, how many rows
/// @param table one or none
record Asked(String query, String full, String about, List<Table> table) {
  /// Places printed with their rows; the others are counted.
  static final int MOST_PLACES = 6;

  private static final int MOST_LETTERS = 12_000;
  private static final int SHORT_LINES = 14;

  /// Those with something to show, in the order they were asked in.
  static List<Asked> of(List<ProbeResult> results, Pinned pinned, ReportDetails details) {
    var asked = new ArrayList<Asked>();
    String before = "";
    for (ProbeResult result : results) {
      Evidence evidence = result.evidence();
      if (evidence.query().isBlank() && evidence.rows().isEmpty()) {
        continue;
      }
      boolean fresh = !evidence.query().isBlank() && !evidence.query().equals(before);
      boolean isShort = evidence.query().lines().count() <= SHORT_LINES;
      asked.add(
          new Asked(
              fresh && isShort ? block(evidence).asked() : "",
              fresh && !isShort ? block(evidence).askedInFull() : "",
              details.texts().finding().asked(result, details.zone()),
              Table.of(evidence, pinned.of(result), details.texts().finding())));
      before = evidence.query();
    }
    return asked;
  }

  private static CodeBlock block(Evidence evidence) {
    return CodeBlock.of(Words.shortened(evidence.query().strip(), MOST_LETTERS));
  }
}
