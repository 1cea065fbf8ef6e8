package org.postgresaudit.ui.audit.compare;

import java.util.List;
import org.postgresaudit.probe.inventory.Kind;

/// What is compared beside the controls, each under a tab of its own.
enum DriftPart {
  SETTINGS,
  ROLES,
  GRANTS,
  RULES;

  List<Kind> kinds() {
    return switch (this) {
      case SETTINGS -> List.of(Kind.SETTINGS, Kind.ROLE_SETTINGS, Kind.EXTENSIONS);
      case ROLES -> List.of(Kind.ROLES, Kind.MEMBERSHIPS);
      case GRANTS -> List.of(Kind.DATABASES, Kind.GRANTS, Kind.DEFAULT_PRIVILEGES);
      case RULES -> List.of(Kind.ACCESS_RULES, Kind.IDENT_MAPPINGS);
    };
  }
}
