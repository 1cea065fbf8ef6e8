package org.postgresaudit.report.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// What became of each finding since the audit before, asked by the control.
final class Retest {
  private final ReportContent content;
  private final Map<String, ControlChange> changes = new HashMap<>();

  private Retest(ReportContent content) {
    this.content = content;
    content.since().stream()
        .flatMap(since -> since.controls().stream())
        .forEach(change -> changes.put(change.id(), change));
  }

  static Retest of(ReportContent content) {
    return new Retest(content);
  }

  /// In a sentence without a full stop; empty where nothing is compared.
  String atLength(ReportedControl finding) {
    return change(finding)
        .map(change -> new RetestMessages(content.texts()).of(change, thenOn()))
        .orElse("");
  }

  /// In two words, for a column; empty where nothing is compared.
  String brief(ReportedControl finding) {
    return change(finding).map(new RetestMessages(content.texts())::brief).orElse("");
  }

  private Optional<ControlChange> change(ReportedControl finding) {
    return Optional.ofNullable(changes.get(finding.control().id()));
  }

  private java.time.LocalDate thenOn() {
    return content.since().map(Comparison::thenOn).orElseThrow();
  }
}
