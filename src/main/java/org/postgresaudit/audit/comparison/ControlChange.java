package org.postgresaudit.audit.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// What became of one control.
///
/// @param id as it is called now
/// @param control absent when no checklist has it any more
/// @param why only when it cannot be compared
/// @param then absent when it was not part of that audit
/// @param now absent when it is not part of this audit
/// @param findings every finding of either audit, each once
/// @param foundBefore of a regressed one, the day of the earlier audit that found it
/// @param formerly its id then, when it was another
public record ControlChange(
    String id,
    Optional<Control> control,
    Change change,
    Optional<Incomparable> why,
    Optional<Assessment> then,
    Optional<Assessment> now,
    List<FindingChange> findings,
    Optional<LocalDate> foundBefore,
    Optional<String> formerly) {
  public ControlChange {
    findings = List.copyOf(findings);
  }

  /// Its title, or its id when no checklist has it any more.
  public String title() {
    return control.map(Control::title).orElse(id);
  }

  /// The severity that holds now, else the one of then.
  public Severity severity() {
    return now.or(() -> then).map(Assessment::severity).orElse(Severity.INFO);
  }

  /// What the machine saw on one side; absent when it was not asked there.
  public Optional<Result> result(Side side) {
    return (side == Side.THEN ? then : now).flatMap(Assessment::result);
  }

  /// How many of its findings became that.
  public int count(Change of) {
    return (int) findings.stream().filter(finding -> finding.change() == of).count();
  }

  /// Whether the machine found something in that audit.
  public boolean isFound(Side side) {
    return result(side).filter(result -> result == Result.FOUND).isPresent();
  }

  /// The reason or the story in one line; empty where the kind of change says everything.
  ///
  /// @param thenOn the day of the earlier audit
  public String words(LocalDate thenOn) {
    return why.map(Incomparable::words)
        .or(() -> foundBefore.map(day -> ComparisonMessages.foundBefore(day, thenOn)))
        .orElse("");
  }
}
