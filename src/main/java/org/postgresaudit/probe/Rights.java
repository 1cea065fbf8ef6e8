package org.postgresaudit.probe;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Right;

/// Compares what a control needs with what our role holds.
final class Rights {
  private Rights() {}

  /// What the control needs and the role lacks.
  static Set<Need> missing(Control control, ServerFacts facts) {
    return missing(control.needs(), facts);
  }

  /// Those of the needs that the role does not meet.
  static Set<Need> missing(Set<Need> needs, ServerFacts facts) {
    return needs.stream()
        .filter(need -> !isHeld(need, facts))
        .collect(toCollection(() -> EnumSet.noneOf(Need.class)));
  }

  private static boolean isHeld(Need need, ServerFacts facts) {
    return switch (need) {
      case CONNECT -> true;
      case PG_READ_ALL_SETTINGS ->
          holds(facts, Right.PG_READ_ALL_SETTINGS) || holds(facts, Right.PG_MONITOR);
      case PG_MONITOR -> holds(facts, Right.PG_MONITOR);
      case HBA_RULES -> holds(facts, Right.HBA_RULES);
      case IDENT_RULES -> holds(facts, Right.IDENT_RULES);
      case FILE_SETTINGS -> holds(facts, Right.FILE_SETTINGS);
      case ROLE_VERIFIERS -> holds(facts, Right.ROLE_VERIFIERS);
      case SUPERUSER -> holds(facts, Right.SUPERUSER);
    };
  }

  private static boolean holds(ServerFacts facts, Right right) {
    return facts.rights().contains(right);
  }
}
