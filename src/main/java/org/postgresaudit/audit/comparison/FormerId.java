package org.postgresaudit.audit.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.checklist.Control;

/// Finds a control in an audit that may know it by an id it had formerly, and gives back what lies
/// there under the id it has now.
final class FormerId {
  private FormerId() {}

  /// The id under which an audit knows the control: its own, or one it had formerly.
  static String in(AssessedAudit audit, Control control) {
    return Stream.concat(Stream.of(control.id()), control.formerly().stream())
        .filter(
            id ->
                audit.run().filter(run -> !run.resultsOf(id).isEmpty()).isPresent()
                    || audit.annotations().containsKey(id))
        .findFirst()
        .orElse(control.id());
  }

  /// A control as an audit has it, under whatever id.
  static Assessment assessment(AssessedAudit audit, Control control) {
    return assessment(audit, control, in(audit, control));
  }

  /// The same where the id is known already.
  static Assessment assessment(AssessedAudit audit, Control control, String id) {
    if (id.equals(control.id())) {
      return audit.assessment(audit.checklist().control(id).orElse(control));
    }
    return new Assessment(
        control,
        audit.run().map(run -> run.resultsOf(id)).orElse(List.of()),
        audit.annotations().getOrDefault(id, List.of()).stream()
            .map(said -> renamed(said, control.id()))
            .toList(),
        audit.on());
  }

  private static Annotation renamed(Annotation said, String id) {
    return new Annotation(
        new Subject(id, said.subject().finding()),
        said.at(),
        said.author(),
        said.verdict(),
        said.severity(),
        said.risk(),
        said.remedy(),
        said.attestation(),
        said.note());
  }
}
