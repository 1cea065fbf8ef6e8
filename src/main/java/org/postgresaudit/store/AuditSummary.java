package org.postgresaudit.store;

import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Tally;

/// One line of the list of audits.
public record AuditSummary(Audit audit, Tally tally, Probing probing) {
  /// How far the machine came.
  public enum Probing {
    NOT_STARTED,
    CUT_SHORT,
    COMPLETE
  }
}
