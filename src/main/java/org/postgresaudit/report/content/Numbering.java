package org.postgresaudit.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Section;

/// Gives each control of an audit its place in the report, and each finding its number.
final class Numbering {
  private Numbering() {}

  /// The controls in the order of the checklist.
  ///
  /// @param day of the report: an acceptance that ended before it does not hold
  static List<ReportedControl> of(AssessedAudit audit, LocalDate day) {
    var unnumbered = new ArrayList<ReportedControl>();
    for (Section section : audit.checklist().sections()) {
      for (Item item : section.items()) {
        for (var control : item.controls()) {
          var assessment = audit.assessment(control);
          unnumbered.add(
              new ReportedControl(
                  section,
                  item,
                  assessment,
                  Disposition.of(assessment, day),
                  assessment.severity(),
                  Optional.empty()));
        }
      }
    }
    return numbered(unnumbered);
  }

  private static List<ReportedControl> numbered(List<ReportedControl> controls) {
    var numbered = new ArrayList<>(controls);
    var worstFirst =
        IntStream.range(0, controls.size())
            .boxed()
            .filter(at -> controls.get(at).disposition() == Disposition.FINDING)
            .sorted(Comparator.comparing((Integer at) -> controls.get(at).severity()).reversed())
            .toList();
    for (int i = 0; i < worstFirst.size(); i++) {
      numbered.set(worstFirst.get(i), controls.get(worstFirst.get(i)).numbered(i + 1));
    }
    return numbered;
  }
}
