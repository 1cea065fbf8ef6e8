package org.postgresaudit.ui.audit.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.Drift;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Two audits side by side: which two, what of them is shown, and which control is looked at.
public final class CompareViewModel {
  private final AuditViewModel desk;
  private final AuditStore store;
  private final Checklist checklist;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final ObservableList<Audit> audits = FXCollections.observableArrayList();
  private final ObservableList<CompareLine> lines = FXCollections.observableArrayList();
  private final Sides sides = new Sides();
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Change>> only =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ControlChange>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty inReport = new SimpleBooleanProperty(true);
  private final ChangeList list = new ChangeList();
  private Drifts drifts = Drifts.NONE;
  private int asked;

  /// What can be shown.
  enum State {
    READING,
    /// There is no other audit.
    ALONE,
    COMPARED,
    FAILED
  }

  /// Of the audit on the desk; nothing is read before [#read].
  ///
  /// @param remembered keeps whether the comparison goes into the report
  public CompareViewModel(
      AuditViewModel desk,
      AuditStore store,
      Checklist checklist,
      BackgroundWork work,
      Navigator navigator,
      Remembered remembered) {
    this.desk = desk;
    this.store = store;
    this.checklist = checklist;
    this.work = work;
    this.navigator = navigator;
    var key = "report." + desk.open().audit().id() + ".comparison";
    inReport.set(remembered.get(key).filter("no"::equals).isEmpty());
    inReport.subscribe((_, is) -> remembered.put(key, is ? "yes" : "no"));
    filter.subscribe(_ -> list());
    only.subscribe(_ -> list());
  }

  /// Reads everything anew, as it is in the store at this moment.
  void read() {
    desk.verdict().store();
    int mine = ++asked;
    var wantThen = sides.thenProperty().get().map(Audit::id);
    var wantNow = sides.nowProperty().get().map(Audit::id).orElse(desk.open().audit().id());
    work.start(
        Kind.DOCUMENT,
        CompareMessages.comparing(desk.open().audit().target().name()),
        _ -> Reading.of(store, checklist, wantThen, wantNow),
        read -> {
          if (mine == asked) {
            take(read);
          }
        },
        fault -> {
          problem.set(CompareMessages.couldNotCompare(String.valueOf(fault.getMessage())));
          state.set(State.FAILED);
        });
  }

  private void take(Reading read) {
    audits.setAll(read.audits());
    drifts = read.drifts();
    comparison.set(read.comparison());
    read.comparison().ifPresent(sides::take);
    state.set(read.comparison().isPresent() ? State.COMPARED : State.ALONE);
    list();
  }

  /// Compares with another earlier audit.
  void before(Audit earlier) {
    sides.before(earlier, this::read);
  }

  /// Compares another audit with the earlier one.
  void now(Audit later) {
    sides.now(later, this::read);
  }

  /// Shows one kind of change only; the same again shows all.
  void only(Change change) {
    only.set(
        only.get().filter(change::equals).isPresent() ? Optional.empty() : Optional.of(change));
  }

  void fold(Change change) {
    list.fold(change);
    list();
  }

  void choose(ControlChange change) {
    chosen.set(Optional.of(change));
  }

  private void list() {
    lines.setAll(list.lines(comparison.get(), only.get(), filter.get()));
    chooseShown();
  }

  /// What the filter hides is not looked at any more.
  private void chooseShown() {
    var entries = entries();
    var before = chosen.get().map(ControlChange::id);
    chosen.set(
        before
            .flatMap(id -> entries.stream().filter(c -> c.id().equals(id)).findFirst())
            .or(() -> entries.stream().findFirst())
            .or(chosen::get));
  }

  private List<ControlChange> entries() {
    return lines.stream()
        .filter(CompareLine.Entry.class::isInstance)
        .map(line -> ((CompareLine.Entry) line).change())
        .toList();
  }

  /// How many controls are not as they were.
  int changed() {
    return comparison
        .get()
        .map(found -> found.controls().size() - found.of(Change.UNCHANGED).size())
        .orElse(0);
  }

  List<Drift> drifts(DriftPart part) {
    return drifts.of(part);
  }

  /// What differs of a part and has the words typed.
  List<Drift.Item> drift(DriftPart part) {
    return drifts.with(part, filter.get());
  }

  /// How much of a part differs; a dash when nobody can say.
  String driftCount(DriftPart part) {
    return drifts.count(part);
  }

  /// Opens a control where it is judged.
  void open(ControlChange change) {
    var audit = sides.nowProperty().get().map(Audit::id).orElse(desk.open().audit().id());
    var row = desk.open().row(change.id());
    if (audit.equals(desk.open().audit().id()) && row.isPresent()) {
      desk.walk().showControl(row.get());
    } else {
      navigator.go(new Screen.ControlOf(audit, change.id()));
    }
  }

  /// Asks about an audit that comes back to this one.
  void followUp() {
    desk.followUp();
  }

  /// Whether this audit comes back to another, which its report can then speak of.
  boolean isFollowUp() {
    return desk.open().audit().follows().isPresent();
  }

  ObservableList<Audit> audits() {
    return audits;
  }

  ObservableList<CompareLine> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Optional<Audit>> thenProperty() {
    return sides.thenProperty();
  }

  ReadOnlyObjectProperty<Optional<Audit>> nowProperty() {
    return sides.nowProperty();
  }

  ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Change>> onlyProperty() {
    return only.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ControlChange>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  StringProperty filterProperty() {
    return filter;
  }

  /// Whether the comparison with the audit this one comes back to goes into its report.
  BooleanProperty inReportProperty() {
    return inReport;
  }
}
