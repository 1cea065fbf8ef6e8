package org.postgresaudit.report.content;

import java.util.Optional;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;

/// One control and its place in the report.
///
/// @param severity the one that holds
/// @param number such as `F-01`; present for findings alone
public record ReportedControl(
    Section section,
    Item item,
    Assessment assessment,
    Disposition disposition,
    Severity severity,
    Optional<String> number) {

  /// What was asked.
  public Control control() {
    return assessment.control();
  }

  /// Its place in the checklist, such as `3.1`.
  public String place() {
    return section.number() + "." + item.number();
  }

  ReportedControl numbered(int at) {
    return new ReportedControl(
        section, item, assessment, disposition, severity, Optional.of("F-%02d".formatted(at)));
  }
}
