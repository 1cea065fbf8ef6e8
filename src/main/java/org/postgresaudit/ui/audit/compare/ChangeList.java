package org.postgresaudit.ui.audit.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.ui.audit.compare.CompareLine.Fold;

/// The controls of a comparison as lines, one group for each kind of change, of which some are
/// folded.
final class ChangeList {
  private final Set<Change> folded = EnumSet.of(Change.UNCHANGED);

  /// Folds a group, or opens it again.
  void fold(Change change) {
    if (!folded.remove(change)) {
      folded.add(change);
    }
  }

  /// @param only absent: every kind of change
  /// @param words what a control has to hold, all of them
  List<CompareLine> lines(Optional<Comparison> comparison, Optional<Change> only, String words) {
    var shown = new ArrayList<CompareLine>();
    for (var change : Change.values()) {
      var members = comparison.map(c -> c.of(change)).orElse(List.of());
      var fitting = members.stream().filter(member -> holds(member, words)).toList();
      boolean wanted = only.filter(o -> o != change).isEmpty();
      if (wanted && !fitting.isEmpty()) {
        // Who asks for one kind or for words wants to see what there is.
        boolean closed = folded.contains(change) && only.isEmpty() && words.isBlank();
        shown.add(new CompareLine.Head(change, fitting.size(), closed ? Fold.FOLDED : Fold.OPEN));
        if (!closed) {
          fitting.forEach(member -> shown.add(new CompareLine.Entry(member)));
        }
      }
    }
    return shown;
  }

  private static boolean holds(ControlChange change, String typed) {
    var words = typed.strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return true;
    }
    var text = new StringBuilder(change.title()).append('\n').append(change.id());
    change.why().ifPresent(why -> text.append('\n').append(why.words()));
    change
        .findings()
        .forEach(
            finding ->
                text.append('\n')
                    .append(finding.seen().finding().sentence())
                    .append('\n')
                    .append(finding.database().orElse("")));
    var all = text.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(words.split("\\s+", -1)).allMatch(all::contains);
  }
}
