package org.postgresaudit.ui.audit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.compare.CompareLine.Fold;
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
  private final ReadOnlyObjectWrapper<Optional<Audit>> then =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Audit>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());
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
  private final Set<Change> folded = EnumSet.of(Change.UNCHANGED);
  private Map<DriftPart, List<Drift>> drifts = Map.of();
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

  private record Read(
      List<Audit> audits, Optional<Comparison> comparison, Map<DriftPart, List<Drift>> drifts) {}

  /// Reads everything anew, as it is in the store at this moment.
  void read() {
    desk.verdict().store();
    int mine = ++asked;
    var wantThen = then.get().map(Audit::id);
    var wantNow = now.get().map(Audit::id).orElse(desk.open().audit().id());
    work.start(
        Kind.DOCUMENT,
        CompareMessages.comparing(desk.open().audit().target().name()),
        _ -> compared(wantThen, wantNow),
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

  private Read compared(Optional<UUID> wantThen, UUID wantNow) {
    var all = store.list(checklist).stream().map(AuditSummary::audit).toList();
    var nowAudit = store.load(wantNow, checklist);
    var thenAudit =
        wantThen
            .flatMap(id -> all.stream().filter(audit -> audit.id().equals(id)).findFirst())
            .filter(audit -> !audit.id().equals(wantNow))
            .or(() -> atFirst(all, nowAudit.audit()));
    var found =
        thenAudit.map(
            earlier ->
                Comparison.of(
                    store.before(earlier, checklist),
                    store.load(earlier.id(), checklist),
                    nowAudit));
    return new Read(all, found, found.map(CompareViewModel::drifts).orElse(Map.of()));
  }

  private static Map<DriftPart, List<Drift>> drifts(Comparison found) {
    var drifts = new EnumMap<DriftPart, List<Drift>>(DriftPart.class);
    for (var part : DriftPart.values()) {
      drifts.put(
          part,
          part.kinds().stream()
              .map(kind -> Drift.of(kind, found.then().run(), found.now().run()))
              .toList());
    }
    return drifts;
  }

  /// The audit this one comes back to; else the latest before it of the same server, else of the
  /// same client, else any other.
  private static Optional<Audit> atFirst(List<Audit> all, Audit of) {
    var others = all.stream().filter(audit -> !audit.id().equals(of.id())).toList();
    var followed =
        others.stream().filter(audit -> of.follows().filter(audit.id()::equals).isPresent());
    return followed
        .findFirst()
        .or(
            () ->
                others.stream()
                    .filter(audit -> !audit.openedAt().isAfter(of.openedAt()))
                    .max(
                        Comparator.<Audit, Boolean>comparing(
                                audit -> audit.connection().equals(of.connection()))
                            .thenComparing(audit -> audit.client().equals(of.client()))
                            .thenComparing(Audit::openedAt)))
        .or(() -> others.stream().findFirst());
  }

  private void take(Read read) {
    audits.setAll(read.audits());
    drifts = read.drifts();
    comparison.set(read.comparison());
    read.comparison()
        .ifPresent(
            found -> {
              then.set(Optional.of(found.then().audit()));
              now.set(Optional.of(found.now().audit()));
            });
    state.set(read.comparison().isPresent() ? State.COMPARED : State.ALONE);
    list();
  }

  /// Compares with another earlier audit.
  void before(Audit earlier) {
    if (then.get().filter(earlier::equals).isEmpty()) {
      if (now.get().filter(audit -> audit.id().equals(earlier.id())).isPresent()) {
        now.set(then.get());
      }
      then.set(Optional.of(earlier));
      read();
    }
  }

  /// Compares another audit with the earlier one.
  void now(Audit later) {
    if (now.get().filter(later::equals).isEmpty()) {
      if (then.get().filter(audit -> audit.id().equals(later.id())).isPresent()) {
        then.set(now.get());
      }
      now.set(Optional.of(later));
      read();
    }
  }

  /// Shows one kind of change only; the same again shows all.
  void only(Change change) {
    only.set(
        only.get().filter(change::equals).isPresent() ? Optional.empty() : Optional.of(change));
  }

  void fold(Change change) {
    if (!folded.remove(change)) {
      folded.add(change);
    }
    list();
  }

  void choose(ControlChange change) {
    chosen.set(Optional.of(change));
  }

  private void list() {
    var shown = new ArrayList<CompareLine>();
    for (var change : Change.values()) {
      var members = comparison.get().map(c -> c.of(change)).orElse(List.of());
      var fitting = members.stream().filter(this::fits).toList();
      boolean wanted = only.get().filter(o -> o != change).isEmpty();
      if (wanted && !fitting.isEmpty()) {
        // Who asks for one kind or for words wants to see what there is.
        boolean closed = folded.contains(change) && only.get().isEmpty() && filter.get().isBlank();
        shown.add(new CompareLine.Head(change, fitting.size(), closed ? Fold.FOLDED : Fold.OPEN));
        if (!closed) {
          fitting.forEach(member -> shown.add(new CompareLine.Entry(member)));
        }
      }
    }
    lines.setAll(shown);
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

  private boolean fits(ControlChange change) {
    var words = filter.get().strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return true;
    }
    var text = new StringBuilder(change.title()).append('\n').append(change.id());
    change.why().ifPresent(why -> text.append('\n').append(why.words()));
    change
        .findings()
        .forEach(
            finding ->
                text.append('\n')
                    .append(finding.seen().finding().sentence())
                    .append('\n')
                    .append(finding.database().orElse("")));
    var all = text.toString().toLowerCase(Locale.ROOT);
    return java.util.Arrays.stream(words.split("\\s+", -1)).allMatch(all::contains);
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
    return drifts.getOrDefault(part, List.of());
  }

  /// What differs of a part and has the words typed.
  List<Drift.Item> drift(DriftPart part) {
    var words = filter.get().strip().toLowerCase(Locale.ROOT);
    return items(part)
        .filter(
            item ->
                (item.name() + item.then().values() + item.now().values())
                    .toLowerCase(Locale.ROOT)
                    .contains(words))
        .toList();
  }

  /// How much of a part differs; a dash when nobody can say.
  String driftCount(DriftPart part) {
    boolean known = drifts(part).stream().anyMatch(Drift.Known.class::isInstance);
    return known ? String.valueOf(items(part).count()) : DriftMessages.noCount();
  }

  private Stream<Drift.Item> items(DriftPart part) {
    return drifts(part).stream()
        .flatMap(
            drift ->
                switch (drift) {
                  case Drift.Known(var changes, _) -> changes.stream();
                  case Drift.NotComparable _ -> Stream.<Drift.Item>of();
                });
  }

  /// Opens a control where it is judged.
  void open(ControlChange change) {
    var audit = now.get().map(Audit::id).orElse(desk.open().audit().id());
    var row = desk.open().row(change.id());
    if (audit.equals(desk.open().audit().id()) && row.isPresent()) {
      desk.showControl(row.get());
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

  /// The number of the item a control stands under, such as `7.1`.
  String item(ControlChange change) {
    return change.control().map(CompareMessages::item).orElse("");
  }

  ObservableList<Audit> audits() {
    return audits;
  }

  ObservableList<CompareLine> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Optional<Audit>> thenProperty() {
    return then.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Audit>> nowProperty() {
    return now.getReadOnlyProperty();
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
