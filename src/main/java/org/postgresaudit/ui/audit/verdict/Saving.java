package org.postgresaudit.ui.audit.verdict;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.StoreFault;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Annotations on their way to the disk, one after the other. What cannot be written, because the
/// disk is full or another window keeps the store busy, waits and is tried again until it is there,
/// even when the auditor has left the audit meanwhile.
final class Saving {
  private static final Duration BEFORE_TRYING_AGAIN = Duration.seconds(5);

  private final UUID audit;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Status status;
  private final Queue<Said> waiting = new ConcurrentLinkedQueue<>();
  private final PauseTransition pause = new PauseTransition(BEFORE_TRYING_AGAIN);
  private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
  private boolean lost;
  private String told = "";

  private record Said(List<Annotation> annotations, String title) {}

  Saving(UUID audit, AuditStore audits, BackgroundWork work, Status status) {
    this.audit = audit;
    this.audits = audits;
    this.work = work;
    this.status = status;
    pause.setOnFinished(_ -> write());
  }

  /// Whether something said in this audit could not be written, so that what the screen shows is
  /// not what the store holds.
  ReadOnlyBooleanProperty behindProperty() {
    return behind.getReadOnlyProperty();
  }

  /// Writes annotations after all that wait already; all of them at once, or none.
  ///
  /// @param title of the control, or of the first, for the sentence when it cannot be done
  void keep(List<Annotation> said, String title) {
    waiting.add(new Said(List.copyOf(said), title));
    write();
  }

  private void write() {
    work.start(
        Kind.STORE,
        Names.saving(),
        _ -> {
          drain();
          return audit;
        },
        _ -> {
          behind.set(lost);
          if (!lost) {
            status.problems().remove(told);
          }
          status.saved();
        },
        this::failed);
  }

  /// On the thread of the store, of which there is one.
  private void drain() {
    for (var next = waiting.peek(); next != null; next = waiting.peek()) {
      try {
        audits.annotate(audit, next.annotations());
      } catch (StoreFault fault) {
        if (canNeverBe(fault)) {
          waiting.remove();
        }
        throw new Unsaved(next.title(), fault);
      }
      waiting.remove();
    }
  }

  private static boolean canNeverBe(StoreFault fault) {
    return fault.kind() == StoreFault.Kind.SEALED || fault.kind() == StoreFault.Kind.UNKNOWN;
  }

  private void failed(Throwable thrown) {
    behind.set(true);
    if (thrown instanceof Unsaved unsaved) {
      if (!canNeverBe(unsaved.fault)) {
        tell(VerdictMessages.couldNotSaveYet(unsaved.title, Moments.reason(unsaved.fault)));
        pause.playFromStart();
        return;
      }
      lost = true;
      tell(VerdictMessages.couldNotSave(unsaved.title, Moments.reason(unsaved.fault)));
      if (!waiting.isEmpty()) {
        write();
      }
    } else {
      tell(VerdictMessages.couldNotSave("", Moments.reason(thrown)));
    }
  }

  private void tell(String sentence) {
    status.problems().remove(told);
    told = sentence;
    status.problem(sentence);
  }

  private static final class Unsaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient StoreFault fault;

    Unsaved(String title, StoreFault fault) {
      super(fault);
      this.title = title;
      this.fault = fault;
    }
  }
}
