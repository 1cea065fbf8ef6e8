package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.text.CodeBlock;
import org.postgresaudit.report.text.Words;

/// One question to the server, when it was asked and what came back. The same question is printed
/// once, however many databases it was put to; of a long one the beginning, and where the rest is.
///
/// @param query XHTML; empty when it is one printed before, stands at the end of the finding, or
///   none was sent
/// @param cut that the query is the beginning of a longer one; empty otherwise
/// @param path where the whole of it is in the attached results, as `jq` takes it
/// @param full XHTML of a long query, for the end of the finding; empty otherwise
/// @param about where, when, as whom, how long, how many rows
/// @param table one or none
record Asked(String query, String cut, String path, String full, String about, List<Table> table) {
  private static final int MOST_LETTERS = 12_000;

  /// A query of more lines is no longer read beside what it found.
  private static final int SHORT_LINES = 14;

  /// Of a longer one.
  private static final int FIRST_LINES = 5;

  /// Those with something to show, in the order they were asked in.
  static List<Asked> of(
      List<ProbeResult> results, Pinned pinned, ReportDetails details, Printed printed) {
    var asked = new ArrayList<Asked>();
    var before = new HashSet<String>();
    var say = new FindingMessages(details.texts());
    for (ProbeResult result : results) {
      Evidence evidence = result.evidence();
      if (evidence.query().isBlank() && evidence.rows().isEmpty()) {
        continue;
      }
      var query = evidence.query().strip();
      boolean fresh = !query.isEmpty() && before.add(query);
      var about = say.asked(result, details.zone());
      var table = Table.of(evidence, pinned.of(result), printed.evidence().rows(), say);
      asked.add(fresh ? asked(result, query, about, table, printed, say) : old(about, table));
    }
    return asked;
  }

  private static Asked old(String about, List<Table> table) {
    return new Asked("", "", "", "", about, table);
  }

  private static Asked asked(
      ProbeResult result,
      String query,
      String about,
      List<Table> table,
      Printed printed,
      FindingMessages say) {
    int lines = (int) query.lines().count();
    if (lines <= SHORT_LINES) {
      return new Asked(block(query).asked(), "", "", "", about, table);
    }
    if (printed.wholeQueries()) {
      return new Asked("", "", "", block(query).askedInFull(), about, table);
    }
    var first = query.lines().limit(FIRST_LINES).collect(Collectors.joining("\n"));
    return new Asked(
        block(String.join("\n", first, "…")).asked(),
        say.queryCut(FIRST_LINES, lines),
        path(result.control()),
        "",
        about,
        table);
  }

  /// Ids of controls have letters, digits and hyphens alone.
  static String path(String control) {
    return ".outcomes[] | select(.control == \"%s\") | .evidence.query".formatted(control);
  }

  private static CodeBlock block(String query) {
    return CodeBlock.of(Words.shortened(query, MOST_LETTERS));
  }
}
