package org.postgresaudit.probe;

import java.util.List;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.ServerFacts;

/// Tells of the marks of a provider that were not believed when the session began.
final class PlatformMarksProbe implements JavaProbe {
  @Override
  public List<String> columns(Control control) {
    return List.of("provider", "marks", "because");
  }

  @Override
  public Sighting look(Control control, Asks session, ServerFacts facts) {
    var rows =
        facts.marks().doubts().stream()
            .map(
                doubt ->
                    List.of(doubt.platform(), String.join(", ", doubt.marks()), doubt.because()))
            .toList();
    return new Sighting.ToReview(rows, "");
  }
}
