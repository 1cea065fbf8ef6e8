package org.postgresaudit.ui.audit.evidence;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.Deed;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The rows of evidence the auditor wants in the report. A row is known by what stands in it, so it
/// stays pinned when the server is asked again and answers the same.
public final class PinsViewModel {
  private final Audit audit;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Status status;
  private final InstantSource clock;
  private final Set<EvidencePin> pinned;
  private final Consumer<Deed> did;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

  public PinsViewModel(
      Audit audit,
      Collection<EvidencePin> stored,
      AuditStore audits,
      BackgroundWork work,
      Status status,
      InstantSource clock,
      Consumer<Deed> did) {
    this.did = did;
    this.audit = audit;
    this.pinned = new LinkedHashSet<>(stored);
    this.audits = audits;
    this.work = work;
    this.status = status;
    this.clock = clock;
  }

  /// Whether nothing may be changed any more.
  public boolean isSealed() {
    return audit.isSealed();
  }

  /// Whether any row goes into the report. What a row is known by takes long to work out.
  boolean isAny() {
    return !pinned.isEmpty();
  }

  /// Whether a row goes into the report.
  public boolean isPinned(EvidencePin row) {
    return pinned.contains(row);
  }

  /// All rows that go into the report.
  public List<EvidencePin> pinned() {
    return List.copyOf(pinned);
  }

  /// Rises with every change.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Pins the rows, or frees them when all of them are pinned.
  public void toggle(Collection<EvidencePin> rows) {
    if (isSealed() || rows.isEmpty()) {
      return;
    }
    var all = List.copyOf(rows);
    if (pinned.containsAll(all)) {
      free(all);
      did(EvidenceMessages.freeing(all.size()), all, () -> pin(all), () -> free(all));
    } else {
      var fresh = all.stream().filter(row -> !pinned.contains(row)).toList();
      pin(fresh);
      did(EvidenceMessages.pinning(fresh.size()), fresh, () -> free(fresh), () -> pin(fresh));
    }
  }

  private void did(String name, List<EvidencePin> rows, Runnable undo, Runnable redo) {
    did.accept(new Deed(rows.getFirst().control(), Optional.empty(), name, undo, redo));
  }

  private void pin(List<EvidencePin> rows) {
    rows.forEach(row -> keep(row, pinned::add, audits::pin));
    revision.set(revision.get() + 1);
  }

  private void free(List<EvidencePin> rows) {
    rows.forEach(row -> keep(row, pinned::remove, audits::unpin));
    revision.set(revision.get() + 1);
  }

  private interface Storing {
    void store(java.util.UUID audit, EvidencePin row, String author, java.time.Instant at);
  }

  private void keep(EvidencePin row, Consumer<EvidencePin> change, Storing storing) {
    change.accept(row);
    var at = clock.instant();
    work.start(
        Kind.STORE,
        Names.saving(),
        _ -> {
          storing.store(audit.id(), row, audit.auditor(), at);
          return row;
        },
        _ -> status.saved(),
        fault -> status.problem(EvidenceMessages.couldNotPin(Moments.reason(fault))));
  }
}
