package org.postgresaudit.probe;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.ServerFacts;

/// Whether the provider answers in the server's place.
final class ProviderAnswer {
  /// What providers close to their customers. Where it is open all the same, the server is asked.
  private static final Set<Need> CLOSED =
      EnumSet.of(
          Need.HBA_RULES,
          Need.IDENT_RULES,
          Need.FILE_SETTINGS,
          Need.ROLE_VERIFIERS,
          Need.SUPERUSER);

  private ProviderAnswer() {}

  /// Where the provider of that server shows the answer, in CommonMark; empty when the server is
  /// asked.
  static Optional<String> whereToLook(Control control, ServerFacts facts) {
    return control
        .providerAnswers()
        .flatMap(answers -> answers.on(facts.platform().word()))
        .filter(_ -> !isOpen(control, facts));
  }

  private static boolean isOpen(Control control, ServerFacts facts) {
    return control.needs().stream().anyMatch(CLOSED::contains)
        && Rights.missing(control, facts).isEmpty();
  }
}
