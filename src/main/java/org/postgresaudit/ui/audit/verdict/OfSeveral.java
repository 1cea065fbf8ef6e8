package org.postgresaudit.ui.audit.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.verdict.Step.Change;

/// What is said of several controls as a whole, in one step that is taken back as one. Those that
/// would stay as they are are left alone. Used on the JavaFX thread only.
public final class OfSeveral {
  private final VerdictViewModel form;

  OfSeveral(VerdictViewModel form) {
    this.form = form;
  }

  /// Changes what is said of each of them in the same way.
  public void change(List<ControlRow> rows, UnaryOperator<Draft> how) {
    change(rows, (_, before) -> how.apply(before));
  }

  /// The same where it depends on the control.
  ///
  /// @return how many changed; none in a sealed audit
  public int change(List<ControlRow> rows, BiFunction<ControlRow, Draft, Draft> how) {
    form.store();
    var changes = new ArrayList<Change>();
    for (var each : rows) {
      var before = Draft.of(each.assessment());
      var after = how.apply(each, before).bounded();
      if (!after.sameAs(before)) {
        changes.add(new Change(each, Optional.empty(), before, after));
      }
    }
    if (form.isSealed() || changes.isEmpty()) {
      return 0;
    }
    form.say(changes);
    return changes.size();
  }

  /// Marks controls as not assessed, with one reason for all. What was said of them before stays in
  /// their notes.
  public void notAssessed(List<ControlRow> rows, String reason) {
    change(
        rows,
        before ->
            before
                .with(Optional.of(Verdict.NOT_ASSESSED))
                .withNote(before.note().isBlank() ? reason : before.note() + "\n\n" + reason));
  }
}
