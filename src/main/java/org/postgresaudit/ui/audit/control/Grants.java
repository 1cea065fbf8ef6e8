package org.postgresaudit.ui.audit.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.OpenAudit;

/// What the client's administrator would have to grant so that a control can be asked.
///
/// @param statements SQL, one statement each; empty when no grant helps
/// @param others how many other controls the same grants would answer
record Grants(List<String> statements, int others) {
  /// For a control that was refused for want of a privilege.
  static Grants of(Assessment refused, ServerFacts facts, OpenAudit open) {
    var preflight = Preflight.of(open.checklist(), facts);
    var missing = missing(preflight, refused);
    if (missing.contains(Need.SUPERUSER)) {
      return new Grants(List.of(), 0);
    }
    var statements = new ArrayList<String>();
    for (var need : missing) {
      need.grant()
          .replace(":role", quoted(facts.role()))
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(statements::add);
    }
    long others =
        open.rows().stream()
            .map(ControlRow::assessment)
            .filter(other -> !other.control().id().equals(refused.control().id()))
            .filter(Grants::lacksPrivilege)
            .map(other -> missing(preflight, other))
            .filter(theirs -> !theirs.isEmpty() && missing.containsAll(theirs))
            .count();
    return new Grants(statements, (int) others);
  }

  /// Whether the server refused it for want of a privilege.
  static boolean lacksPrivilege(Assessment assessment) {
    return assessment.results().stream()
        .anyMatch(
            r ->
                r.outcome() instanceof Outcome.NotChecked(var why, _) && why == Obstacle.PRIVILEGE);
  }

  private static Set<Need> missing(Preflight preflight, Assessment assessment) {
    return preflight.entries().stream()
        .filter(entry -> entry.control().id().equals(assessment.control().id()))
        .findFirst()
        .map(Preflight.Entry::missing)
        .orElse(Set.of());
  }

  private static String quoted(String role) {
    return role.matches("[a-z_][a-z0-9_]*") ? role : '"' + role.replace("\"", "\"\"") + '"';
  }
}
