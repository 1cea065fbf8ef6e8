package org.postgresaudit.audit.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many became what. The controls of all changes together are all controls compared, and so are
/// the findings.
///
/// @param controls by what became of them; a change with none is absent
/// @param findings by what became of them; a change with none is absent
/// @param foundThen controls with a finding then
/// @param foundNow controls with a finding now
/// @param unchangedFound unchanged controls with a finding
public record Counts(
    Map<Change, Integer> controls,
    Map<Change, Integer> findings,
    int foundThen,
    int foundNow,
    int unchangedFound) {

  static Counts of(List<ControlChange> changes) {
    var controls = new EnumMap<Change, Integer>(Change.class);
    var findings = new EnumMap<Change, Integer>(Change.class);
    for (var control : changes) {
      controls.merge(control.change(), 1, Integer::sum);
      control.findings().forEach(finding -> findings.merge(finding.change(), 1, Integer::sum));
    }
    return new Counts(
        Collections.unmodifiableMap(controls),
        Collections.unmodifiableMap(findings),
        (int) changes.stream().filter(control -> control.isFound(Side.THEN)).count(),
        (int) changes.stream().filter(control -> control.isFound(Side.NOW)).count(),
        (int)
            changes.stream()
                .filter(control -> control.change() == Change.UNCHANGED)
                .filter(control -> control.isFound(Side.NOW))
                .count());
  }

  /// Controls that became that.
  public int controls(Change change) {
    return controls.getOrDefault(change, 0);
  }

  /// Findings that became that.
  public int findings(Change change) {
    return findings.getOrDefault(change, 0);
  }
}
