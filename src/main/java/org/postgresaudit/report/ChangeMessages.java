package org.postgresaudit.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.probe.Run;

/// Composed sentences about what changed since the audit before.
final class ChangeMessages {
  private ChangeMessages() {}

  static String lead(Comparison since, ZoneId zone) {
    var then = since.then();
    var day = LocalDate.ofInstant(then.audit().openedAt(), zone);
    var version =
        then.run()
            .flatMap(Run::facts)
            .map(facts -> "PostgreSQL " + facts.version().split(" ", 2)[0] + ", ")
            .orElse("");
    return "Compared with the audit of %s of %s (%s%s). A control is named once; a finding is the same when its control, database and object are the same, whatever its severity. Fixed is said only where the probe looked again, saw everything, and found nothing."
        .formatted(Words.day(day), then.audit().target().name(), version, checklist(since));
  }

  private static String checklist(Comparison since) {
    var then = since.then().run().map(Run::checklistSha256);
    var now = since.now().run().map(Run::checklistSha256);
    return then.isPresent() && then.equals(now) ? "the same checklist" : "another checklist";
  }

  static String what(Change change) {
    return switch (change) {
      case NEW -> "New";
      case REGRESSED -> "Regressed: closed before, open again";
      case UNCHANGED -> "Unchanged: found then and now";
      case FIXED -> "Fixed";
      case NOT_COMPARABLE -> "Not comparable";
    };
  }

  /// @param unnumbered how many of them are no finding of section 4
  static String others(Change change, int all, int unnumbered) {
    if (all == 0) {
      return "none";
    }
    if (change == Change.FIXED || change == Change.NOT_COMPARABLE) {
      return unnumbered == 0 ? "" : unnumbered == all ? "listed below" : "others below";
    }
    return unnumbered == 0 ? "" : unnumbered + " not open as a finding, see section 5";
  }

  static String gone(int findings) {
    return findings == 1
        ? "Looked for again: its finding is not there any more"
        : "Looked for again: none of its %s findings is there".formatted(Words.number(findings));
  }

  static String partly(int gone, int all, LocalDate today) {
    return "%s of %s findings gone on %s"
        .formatted(Words.number(gone), Words.number(all), Words.day(today));
  }

  /// Several controls by the items they stand in.
  static String alike(List<String> places) {
    return "%s of the items %s"
        .formatted(
            Words.count(places.size(), "control"),
            String.join(", ", places.stream().distinct().toList()));
  }
}
