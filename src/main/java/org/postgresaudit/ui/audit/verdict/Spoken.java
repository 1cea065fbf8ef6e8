package org.postgresaudit.ui.audit.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Judged;

/// What the verdict form is about: a control as a whole, or one finding of it.
final class Spoken {
  private final ReadOnlyObjectWrapper<Optional<ControlRow>> row =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Judged>> finding =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Judged> findings = List.of();

  /// The control.
  ReadOnlyObjectProperty<Optional<ControlRow>> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /// The finding; absent: the control as a whole.
  ReadOnlyObjectProperty<Optional<Judged>> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  /// The findings of the control that can be judged by themselves, in their order.
  List<Judged> findings() {
    return findings;
  }

  /// The number of the finding, from 1; 0 for the control as a whole.
  int number() {
    return finding.get().map(Judged::number).orElse(0);
  }

  Optional<Assessment> assessment() {
    return row.get().map(ControlRow::assessment);
  }

  Optional<FindingKey> key() {
    return finding.get().map(Judged::key);
  }

  void ofControl(Optional<ControlRow> next) {
    row.set(next);
    findings = next.map(ControlRow::findings).orElse(List.of());
    finding.set(Optional.empty());
  }

  void ofFinding(Optional<Judged> next) {
    finding.set(next);
  }

  /// The control was asked again.
  ///
  /// @return the finding spoken of; absent when it is gone or none was spoken of
  Optional<Judged> answeredAgain() {
    findings = row.get().map(ControlRow::findings).orElse(List.of());
    return key().flatMap(key -> findings.stream().filter(f -> f.key().equals(key)).findAny());
  }

  /// The severity without the auditor's.
  Optional<Severity> severityOfMachine() {
    return assessment()
        .map(a -> finding.get().map(f -> f.severityOfMachine(a)).orElseGet(a::severityOfMachine));
  }

  /// The latest annotation.
  Optional<Annotation> said() {
    return assessment().flatMap(a -> key().map(a::annotation).orElseGet(a::annotation));
  }

  /// What is missing before it can go into a signed report.
  ///
  /// @param draft what stands in the form
  List<Demand> demands(Draft draft, Instant now, String auditor) {
    return assessment().map(a -> draft.tried(a, key(), now, auditor).demands()).orElse(List.of());
  }

  /// The same without what is missing elsewhere.
  List<Demand> ownDemands(Draft draft, Instant now, String auditor) {
    return assessment()
        .map(a -> new Assessment(a.control(), a.results(), List.of(), a.on()))
        .map(a -> draft.tried(a, key(), now, auditor).demands())
        .orElse(List.of());
  }
}
