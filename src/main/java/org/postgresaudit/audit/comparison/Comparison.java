package org.postgresaudit.audit.comparison;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;

/// Two audits side by side.
///
/// @param controls every control of either, in the order of the checklist of now
public record Comparison(AssessedAudit then, AssessedAudit now, List<ControlChange> controls) {
  public Comparison {
    controls = List.copyOf(controls);
  }

  /// Compares two audits.
  ///
  /// @param before audits before the earlier one, newest first: what was found in them, gone then
  ///   and found now has come back
  public static Comparison of(List<AssessedAudit> before, AssessedAudit then, AssessedAudit now) {
    var controls = new ArrayList<ControlChange>();
    var known = new HashSet<String>();
    for (var control : now.checklist().controls()) {
      var pair = ControlPair.of(control, before, then, now);
      known.add(control.id());
      known.add(pair.idThen());
      controls.add(pair.change());
    }
    for (var control : then.checklist().controls()) {
      if (known.add(control.id())) {
        controls.add(
            ControlPair.gone(control.id(), Optional.of(control), then.assessment(control)));
      }
    }
    then.run().stream()
        .flatMap(run -> run.results().stream())
        .map(ProbeResult::control)
        .filter(known::add)
        .forEach(id -> controls.add(ControlPair.unknown(id)));
    return new Comparison(then, now, controls);
  }

  /// How many became what.
  public Counts counts() {
    return Counts.of(controls);
  }

  /// What became of one control.
  public Optional<ControlChange> control(Control wanted) {
    return controls.stream().filter(change -> change.id().equals(wanted.id())).findFirst();
  }

  /// Those that became that.
  public List<ControlChange> of(Change change) {
    return controls.stream().filter(control -> control.change() == change).toList();
  }

  /// The day of the earlier audit.
  public LocalDate thenOn() {
    return day(then);
  }

  /// The day an audit was opened, where this computer is.
  static LocalDate day(AssessedAudit audit) {
    return LocalDate.ofInstant(audit.audit().openedAt(), ZoneId.systemDefault());
  }
}
