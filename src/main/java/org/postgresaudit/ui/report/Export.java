package org.postgresaudit.ui.report;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.report.Phase;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Writes drafts and signed files, and says how far it is.
final class Export {
  private final ReportMaking making;
  private final BackgroundWork work;
  private final Status status;
  private final ReadOnlyObjectWrapper<SigningState> state =
      new ReadOnlyObjectWrapper<>(new SigningState.Waiting());

  Export(ReportMaking making, BackgroundWork work, Status status) {
    this.making = making;
    this.work = work;
    this.status = status;
  }

  ReadOnlyObjectProperty<SigningState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  boolean isBusy() {
    return state.get() instanceof SigningState.Working;
  }

  void draft(ReportContent content, AssessedAudit of, Path target, Beside beside) {
    state.set(new SigningState.Working(Messages.makingPages()));
    work.start(
        Kind.DOCUMENT,
        Messages.exportingDraft(),
        steps -> making.draft(content, of, target, beside, steps),
        written -> {
          state.set(new SigningState.Waiting());
          status.noteProperty().set(Messages.draftWritten(written.toString()));
        },
        fault ->
            state.set(
                new SigningState.Failed(
                    Messages.draftNotWritten(target.toString(), Messages.reason(fault)))));
  }

  /// Nothing was begun.
  void refused(String sentence) {
    state.set(new SigningState.Failed(sentence));
  }

  /// @param signed what follows when the files are in their places and the audit closed
  void sign(SigningOrder order, Runnable signed) {
    state.set(new SigningState.Working(Messages.phase(Phase.LAYING_OUT_PAGES)));
    work.start(
        Kind.DOCUMENT,
        Messages.signing(),
        steps -> making.sign(order, steps, words -> state.set(new SigningState.Working(words))),
        released -> {
          status.saved();
          released.faults().stream().findFirst().ifPresent(status::problem);
          state.set(new SigningState.Signed(released.reports(), released.faults()));
          signed.run();
        },
        fault -> state.set(new SigningState.Failed(Messages.reason(fault))));
  }
}
