package org.postgresaudit.ui.audit;

import java.util.UUID;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.probe.Run;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// What stands above the panes of an audit that cannot be taken for what it looks like: controls
/// nobody can show, and a history somebody changed.
record Doubts(AuditStore audits, BackgroundWork work) {

  /// Says at once what the checklist lacks, and of the history when it was checked.
  void tell(AssessedAudit loaded, AuditView shown) {
    loaded
        .run()
        .filter(run -> !run.checklistSha256().equals(loaded.checklist().sha256()))
        .ifPresent(run -> tellOfOtherChecklist(run, loaded, shown));
    checkHistory(loaded.audit().id(), shown);
  }

  /// What a pack asked that is not in use any more cannot be shown, and must not be missed
  /// silently.
  private void tellOfOtherChecklist(Run run, AssessedAudit loaded, AuditView shown) {
    var unshown = loaded.outsideOfChecklist();
    if (!unshown.isEmpty()) {
      var checklist = loaded.checklist();
      shown
          .notices()
          .checklistProblem(
              Messages.otherChecklist(
                  unshown,
                  AuditStore.missingPacks(run.checklistVersion(), checklist),
                  audits.placeOfPacks(),
                  run.checklistVersion(),
                  checklist.version()));
    }
  }

  private void checkHistory(UUID audit, AuditView shown) {
    work.start(
        Kind.STORE,
        Messages.checkingHistory(),
        _ -> audits.historyIntact(audit),
        intact -> {
          if (!intact) {
            shown.notices().historyProblem(Messages.historyBroken());
          }
        },
        fault -> shown.notices().historyProblem(Messages.historyNotChecked(Moments.reason(fault))));
  }
}
