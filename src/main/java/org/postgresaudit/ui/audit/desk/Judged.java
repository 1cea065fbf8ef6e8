package org.postgresaudit.ui.audit.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.ProbeResult;

/// One finding that can be judged by itself.
///
/// @param number its place among those of its control, from 1
public record Judged(int number, FindingKey key, ProbeResult result, Finding finding) {
  /// Those of a control in their order, each once.
  public static List<Judged> of(Assessment assessment) {
    var seen = new HashSet<FindingKey>();
    var all = new ArrayList<Judged>();
    for (var result : assessment.results()) {
      for (var finding : result.outcome().findings()) {
        var key = FindingKey.of(result, finding);
        if (seen.add(key)) {
          all.add(new Judged(all.size() + 1, key, result, finding));
        }
      }
    }
    return List.copyOf(all);
  }

  /// The severity without the auditor's: its own, else the control's.
  public Severity severityOfMachine(Assessment assessment) {
    return finding.severity().orElse(assessment.control().severity());
  }

  /// What the auditor said last of this finding alone.
  public Optional<Annotation> said(Assessment assessment) {
    return assessment.annotation(key);
  }
}
