package org.postgresaudit.ui.audit.desk;

import java.util.EnumMap;
import java.util.List;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.kit.ShareBar;

/// How far one part of the checklist is, for its bar and its number. The parts of the bar never
/// count a control that waits to be asked again.
///
/// @param asked answered in the run that goes on, or at all when none does
/// @param found broken ones included
public record Progress(
    int controls,
    int asked,
    int decided,
    int found,
    int toJudge,
    int notChecked,
    int passed,
    int notApplicable) {

  static Progress of(List<ControlRow> rows) {
    int asked = 0;
    int decided = 0;
    var kinds = new EnumMap<Result, Integer>(Result.class);
    for (var row : rows) {
      var standing = row.standing();
      if (standing.decided()) {
        decided++;
      }
      var result = standing.result();
      if (result.isPresent() && row.phase() == ControlRow.Phase.SETTLED) {
        asked++;
        kinds.merge(result.get(), 1, Integer::sum);
      }
    }
    return new Progress(
        rows.size(),
        asked,
        decided,
        kinds.getOrDefault(Result.FOUND, 0) + kinds.getOrDefault(Result.BROKEN, 0),
        kinds.getOrDefault(Result.AWAITING_AUDITOR, 0),
        kinds.getOrDefault(Result.NOT_CHECKED, 0),
        kinds.getOrDefault(Result.PASSED, 0),
        kinds.getOrDefault(Result.NOT_APPLICABLE, 0));
  }

  /// Whether nothing is left to decide.
  public boolean isDone() {
    return decided == controls;
  }

  /// Decided ÷ all in whole per cent, rounded down so that 100 means all.
  public int percent() {
    return controls == 0 ? 0 : decided * 100 / controls;
  }

  /// The bar of it: found, to judge, not checked, passed, not applicable; the rest was not asked.
  public List<ShareBar.Part> parts() {
    double all = Math.max(1, controls);
    return List.of(
        new ShareBar.Part("part-found", found / all),
        new ShareBar.Part("part-to-judge", toJudge / all),
        new ShareBar.Part("part-not-checked", notChecked / all),
        new ShareBar.Part("part-passed", passed / all),
        new ShareBar.Part("part-not-applicable", notApplicable / all));
  }
}
