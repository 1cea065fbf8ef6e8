package org.postgresaudit.ui.audit.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.verdict.Draft;
import org.postgresaudit.ui.audit.verdict.VerdictViewModel;

/// What is to be said of several controls at once. Only what was filled in changes; the rest of
/// each stays as it is.
public final class BulkViewModel {
  private final VerdictViewModel verdict;
  private final ReadOnlyObjectWrapper<List<ControlRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Verdict>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

  public BulkViewModel(VerdictViewModel verdict) {
    this.verdict = verdict;
  }

  /// Until when a risk is accepted unless somebody says otherwise.
  LocalDate halfYear() {
    return verdict.halfYear();
  }

  /// What is said of each of them.
  ///
  /// @param severity absent: as it is
  /// @param because why that severity
  /// @param risk its verdict and note are not looked at, only who accepts until when
  /// @param remedy its parts that are empty stay as they are
  /// @param reason appended to each note, unless it is blank
  record Said(
      Optional<Severity> severity, String because, Draft risk, Remedy remedy, String reason) {
    boolean isEmpty() {
      return severity.isEmpty()
          && remedy.owner().isBlank()
          && remedy.due().isEmpty()
          && reason.isBlank();
    }
  }

  /// The controls, more than one; empty when one or none is selected.
  ReadOnlyObjectProperty<List<ControlRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// The verdict that is to be given; absent: each keeps its own.
  ReadOnlyObjectProperty<Optional<Verdict>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the last change did, for people; empty before.
  ReadOnlyStringProperty outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  public boolean isOn() {
    return !rows.get().isEmpty();
  }

  boolean isSealed() {
    return verdict.isSealed();
  }

  public void select(List<ControlRow> selected) {
    var next = selected.size() > 1 ? List.copyOf(selected) : List.<ControlRow>of();
    if (next.equals(rows.get())) {
      return;
    }
    if (rows.get().isEmpty()) {
      chosen.set(Optional.empty());
      verdict.store();
    }
    outcome.set("");
    rows.set(next);
  }

  /// Chooses the verdict to be given, or none when it is the present one.
  public void choose(Verdict next) {
    if (!isSealed()) {
      chosen.set(
          chosen.get().filter(now -> now == next).isPresent()
              ? Optional.empty()
              : Optional.of(next));
    }
  }

  /// Says it of all of them in one step.
  void apply(Said said) {
    if (isSealed() || (chosen.get().isEmpty() && said.isEmpty())) {
      return;
    }
    var all = rows.get();
    int changed = verdict.ofSeveral().change(all, (row, before) -> after(row, before, said));
    outcome.set(BulkMessages.changed(changed, all.size() - changed));
  }

  private Draft after(ControlRow row, Draft before, Said said) {
    var after = before;
    if (chosen.get().isPresent()) {
      after = after.with(chosen.get());
    }
    if (chosen.get().filter(v -> v == Verdict.RISK_ACCEPTED).isPresent()) {
      after = after.withRisk(said.risk().until(), said.risk().acceptedBy());
    }
    if (said.severity().isPresent()) {
      var own = row.assessment().severityOfMachine();
      after = after.withSeverity(said.severity().filter(s -> s != own), said.because());
    }
    var remedy =
        new Remedy(
            said.remedy().owner().isBlank() ? after.remedy().owner() : said.remedy().owner(),
            said.remedy().due().or(before.remedy()::due));
    after = after.with(remedy);
    var reason = said.reason().strip();
    if (reason.isEmpty() || after.note().endsWith(reason)) {
      return after;
    }
    return after.withNote(after.note().isBlank() ? reason : after.note() + "\n\n" + reason);
  }
}
