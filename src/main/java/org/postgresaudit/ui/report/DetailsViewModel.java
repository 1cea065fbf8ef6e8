package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// What is typed about the report, and the audit it belongs to. Each pause in typing is stored, and
/// can be undone while the screen is open.
final class DetailsViewModel {
  private static final int MOST_STEPS = 100;

  private final AuditStore audits;
  private final FieldStore store;
  private final BackgroundWork work;
  private final Status status;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<AssessedAudit> audit;
  private final ReadOnlyObjectWrapper<Fields> fields;
  private final ReadOnlyStringWrapper logoProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final Deque<Fields> before = new ArrayDeque<>();
  private Fields stored;
  private Runnable changed = () -> {};

  DetailsViewModel(
      AssessedAudit loaded,
      AuditStore audits,
      FieldStore store,
      BackgroundWork work,
      Status status,
      InstantSource clock) {
    this.audits = audits;
    this.store = store;
    this.work = work;
    this.status = status;
    this.clock = clock;
    this.audit = new ReadOnlyObjectWrapper<>(loaded);
    this.stored = store.of(loaded.audit(), today(), zone());
    this.fields = new ReadOnlyObjectWrapper<>(stored);
    lost(stored);
  }

  /// Called when other details than before are stored.
  void onChanged(Runnable action) {
    changed = action;
  }

  /// The audit as it will be in the report.
  ReadOnlyObjectProperty<AssessedAudit> auditProperty() {
    return audit.getReadOnlyProperty();
  }

  Audit about() {
    return audit.get().audit();
  }

  /// What was typed.
  ReadOnlyObjectProperty<Fields> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  /// Why a logo is not there; empty when nothing is wrong.
  ReadOnlyStringProperty logoProblemProperty() {
    return logoProblem.getReadOnlyProperty();
  }

  /// Whether there is anything to undo.
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /// Another reading of the same audit.
  void show(AssessedAudit now) {
    audit.set(now);
  }

  /// Something was typed. Not stored before [#store].
  void edit(Fields now) {
    if (!about().isSealed()) {
      fields.set(now);
    }
  }

  /// Keeps what was typed.
  void store() {
    var now = fields.get();
    if (!about().isSealed() && !now.equals(stored)) {
      before.push(stored);
      if (before.size() > MOST_STEPS) {
        before.removeLast();
      }
      keep(now);
    }
  }

  /// Takes the last change back, also one that was not stored yet.
  void undo() {
    store();
    if (!about().isSealed() && !before.isEmpty()) {
      var then = before.pop();
      fields.set(then);
      lost(then);
      keep(then);
    }
  }

  private void keep(Fields now) {
    stored = now;
    undoable.set(!before.isEmpty());
    var changedAudit = now.in(about());
    store.keep(changedAudit, now);
    audit.set(audit.get().with(changedAudit));
    work.start(
        Kind.STORE,
        Messages.storing(),
        _ -> {
          audits.update(changedAudit);
          return changedAudit;
        },
        _ -> status.saved(),
        fault -> status.problem(Messages.couldNotStore(Messages.reason(fault))));
    changed.run();
  }

  /// Keeps everything as it is, also what was taken over from another report: it is signed now.
  void settle() {
    store();
    store.keep(about(), fields.get());
  }

  /// Puts the picture of a file on the cover. When it will not do, the one that was there stays.
  void chooseLogo(Path file) {
    work.start(
        Kind.DOCUMENT,
        Messages.readingLogo(),
        _ -> Logo.read(file),
        logo -> take(new LogoChoice.Shown(logo)),
        fault -> logoProblem.set(Messages.sentence(Messages.reason(fault))));
  }

  /// A cover without a picture.
  void removeLogo() {
    take(new LogoChoice.None());
  }

  private void take(LogoChoice logo) {
    logoProblem.set("");
    edit(fields.get().with(logo));
    store();
  }

  private void lost(Fields shown) {
    logoProblem.set(
        shown.letterhead().logo() instanceof LogoChoice.Lost(var sentence)
            ? Messages.sentence(sentence)
            : "");
  }

  /// Day of the report.
  LocalDate today() {
    // A document that is signed later is still of the day on which the audit was closed.
    return LocalDate.ofInstant(about().sealedAt().orElseGet(clock::instant), zone());
  }

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
