package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.Arrival;
import org.postgresaudit.store.AuditContents;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.Erasure;
import org.postgresaudit.store.FileProgress;
import org.postgresaudit.ui.FileSteps;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.postgresaudit.vault.Passphrase;

/// Audits on their way: out of the store as a file, in from one, put away, deleted for good. Long
/// work is a task that can be cancelled; a cancelled one changes nothing.
public final class MovingViewModel {
  private final AuditFiles files;
  private final AuditStore audits;
  private final Checklist checklist;
  private final BackgroundWork work;
  private final Status status;
  private Runnable changed = () -> {};

  /// Over the stores.
  public MovingViewModel(
      AuditFiles files,
      AuditStore audits,
      Checklist checklist,
      BackgroundWork work,
      Status status) {
    this.files = files;
    this.audits = audits;
    this.checklist = checklist;
    this.work = work;
    this.status = status;
  }

  /// Called when the list of audits is another one.
  void onChange(Runnable reaction) {
    changed = reaction;
  }

  /// What a file of the audit is called unless the auditor says otherwise.
  static String fileName(Audit audit) {
    var words =
        audit.client()
            + " "
            + audit.target().name()
            + " "
            + audit.openedAt().toString().substring(0, 10);
    var plain = words.replaceAll("[^\\p{L}\\p{N}. _-]", "").strip().replaceAll("\\s+", "-");
    return (plain.length() > 100 ? plain.substring(0, 100) : plain) + AuditFiles.ENDING;
  }

  /// Writes an audit into a file.
  void export(
      UUID audit,
      Path file,
      Optional<Passphrase> passphrase,
      Consumer<Path> done,
      Consumer<String> failed) {
    work.start(
        Kind.DOCUMENT,
        MovingMessages.exporting(),
        steps -> {
          try {
            files.export(audit, file, passphrase, progress(steps));
          } finally {
            passphrase.ifPresent(Passphrase::close);
          }
          return file;
        },
        done,
        failure -> tell(failure, failed));
  }

  /// Whether a file needs a passphrase.
  void ask(Path file, Consumer<Boolean> encrypted, Consumer<String> failed) {
    work.start(
        Kind.DOCUMENT,
        ImportMessages.checking(),
        _ -> files.isEncrypted(file),
        encrypted,
        failure -> tell(failure, failed));
  }

  /// Reads and checks a whole file.
  void examine(
      Path file,
      Optional<Passphrase> passphrase,
      Consumer<Arrival> done,
      Consumer<Throwable> failed) {
    work.start(
        Kind.DOCUMENT,
        ImportMessages.checking(),
        steps -> files.examine(file, passphrase, checklist, progress(steps)),
        done,
        failure -> {
          if (!(failure instanceof CancellationException)) {
            failed.accept(failure);
          }
        });
  }

  /// Stores what a file brings.
  void take(
      Arrival arrival, Optional<Passphrase> passphrase, Runnable done, Consumer<String> failed) {
    work.start(
        Kind.DOCUMENT,
        ImportMessages.importing(),
        steps -> {
          try {
            files.take(arrival, passphrase, progress(steps));
          } finally {
            passphrase.ifPresent(Passphrase::close);
          }
          return arrival;
        },
        _ -> {
          status.saved();
          changed.run();
          done.run();
        },
        failure -> tell(failure, failed));
  }

  /// Takes an audit out of the list, or puts it back.
  void putAway(Audit audit) {
    boolean away = audit.archivedAt().isPresent();
    work.start(
        Kind.STORE,
        MovingMessages.archive(),
        _ -> {
          if (away) {
            audits.shelf().takeBack(audit.id());
          } else {
            audits.shelf().archive(audit.id());
          }
          return audit;
        },
        _ -> {
          status.saved();
          changed.run();
        },
        failure -> status.problem(String.valueOf(failure.getMessage())));
  }

  /// How much would be deleted.
  void contents(UUID audit, Consumer<AuditContents> found) {
    work.start(
        Kind.STORE,
        DeletingMessages.delete(),
        _ -> audits.shelf().contents(audit),
        found,
        failure -> status.problem(String.valueOf(failure.getMessage())));
  }

  /// Deletes an audit for good.
  ///
  /// @param kept called when it was cancelled while everything could still be kept
  void delete(
      Audit audit, Erasure.Connection connection, Consumer<Erasure.Traces> done, Runnable kept) {
    work.start(
        Kind.DOCUMENT,
        DeletingMessages.deleting(audit.client()),
        steps ->
            audits
                .shelf()
                .deleteForGood(
                    audit.id(), connection, new FileSteps(steps, DeletingMessages.tooLate())),
        traces -> {
          status.saved();
          changed.run();
          done.accept(traces);
        },
        failure -> {
          if (failure instanceof CancellationException) {
            kept.run();
          } else {
            changed.run();
            status.problem(String.valueOf(failure.getMessage()));
          }
        });
  }

  private static void tell(Throwable failure, Consumer<String> failed) {
    if (!(failure instanceof CancellationException)) {
      failed.accept(String.valueOf(failure.getMessage()));
    }
  }

  /// Nothing of what goes out or comes in is ever past cancelling.
  private static FileProgress progress(BackgroundWork.Steps steps) {
    return new FileSteps(steps, "");
  }
}
