package org.postgresaudit.ui.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.probe.Run;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.PacksAsked;
import org.postgresaudit.ui.FileSteps;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.postgresaudit.ui.work.Task;

/// What stands above the panes of an audit that cannot be taken for what it looks like: controls
/// nobody can show, and a history somebody changed.
final class Doubts {
  private final AuditStore audits;
  private final BackgroundWork work;
  private Optional<Task> checking = Optional.empty();

  Doubts(AuditStore audits, BackgroundWork work) {
    this.audits = audits;
    this.work = work;
  }

  /// Says at once what the checklist lacks, and of the history when it was checked.
  void tell(AssessedAudit loaded, AuditView shown) {
    loaded
        .run()
        .filter(run -> !run.checklistSha256().equals(loaded.checklist().sha256()))
        .ifPresent(run -> tellOfOtherChecklist(run, loaded, shown));
    leave();
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
                  PacksAsked.missing(run.checklistVersion(), checklist),
                  audits.placeOfPacks(),
                  run.checklistVersion(),
                  checklist.version()));
    }
  }

  private void checkHistory(UUID audit, AuditView shown) {
    shown.notices().historyUndoubted();
    checking =
        Optional.of(
            work.start(
                Kind.HISTORY,
                Messages.checkingHistory(),
                steps -> audits.historyIntact(audit, new FileSteps(steps, "")),
                intact -> {
                  if (!intact) {
                    shown.notices().historyProblem(Messages.historyBroken());
                  }
                },
                fault -> notChecked(fault, audit, shown)));
  }

  private void notChecked(Throwable fault, UUID audit, AuditView shown) {
    if (fault instanceof CancellationException) {
      shown.notices().historyUnchecked(() -> checkHistory(audit, shown));
    } else {
      shown.notices().historyProblem(Messages.historyNotChecked(Moments.reason(fault)));
    }
  }

  /// Nobody looks any more: what is still being checked need not be.
  void leave() {
    checking.ifPresent(Task::cancel);
  }
}
