package org.postgresaudit.ui.audit.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The numbers of the overview, the earlier audits of the same server, and the ways from a number
/// to its controls.
final class OverviewViewModel {
  private static final int SHOWN_AUDITS = 8;

  private final AuditViewModel audit;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Remembered remembered;
  private final ReadOnlyObjectWrapper<Overview> overview;
  private final ObservableList<AuditSummary> trend = FXCollections.observableArrayList();

  OverviewViewModel(
      AuditViewModel audit,
      AuditStore audits,
      BackgroundWork work,
      Navigator navigator,
      Remembered remembered) {
    this.audit = audit;
    this.audits = audits;
    this.work = work;
    this.navigator = navigator;
    this.remembered = remembered;
    overview = new ReadOnlyObjectWrapper<>(counted());
  }

  /// The numbers as they were counted last.
  ReadOnlyObjectProperty<Overview> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  /// Audits of the same server, oldest first, this one among them.
  ObservableList<AuditSummary> trend() {
    return trend;
  }

  AuditViewModel audit() {
    return audit;
  }

  /// Counts again.
  void count() {
    overview.set(counted());
  }

  private Overview counted() {
    return Overview.of(
        audit.open().checklist().sections(),
        audit.open().rows().stream().map(ControlRow::assessment).toList(),
        order());
  }

  /// Reads the earlier audits again.
  void readTrend(Consumer<Throwable> failure) {
    work.start(
        Kind.STORE,
        OverviewMessages.readingTrend(),
        _ -> ofThisServer(audits.list(audit.open().checklist())),
        trend::setAll,
        failure);
  }

  /// Of the same connection, up to this one.
  private List<AuditSummary> ofThisServer(List<AuditSummary> all) {
    var here = audit.open().audit();
    var same =
        all.stream()
            .filter(summary -> summary.audit().connection().equals(here.connection()))
            .filter(summary -> !summary.audit().openedAt().isAfter(here.openedAt()))
            .filter(summary -> summary.tally().asked() > 0)
            .sorted(Comparator.comparing(summary -> summary.audit().openedAt()))
            .toList();
    return same.subList(Math.max(0, same.size() - SHOWN_AUDITS), same.size());
  }

  UUID current() {
    return audit.open().audit().id();
  }

  void openAudit(UUID other) {
    if (!other.equals(current())) {
      navigator.go(new Screen.AspectOf(other, Aspect.OVERVIEW));
    }
  }

  void show(Filter filter) {
    audit.walk().showControls(new Extent.Everything(), filter);
  }

  void showOpen(Severity severity) {
    audit.walk().showOpen(new Extent.Everything(), severity);
  }

  void showOpen(Section section, Severity severity) {
    audit.walk().showOpen(new Extent.OfSection(section), severity);
  }

  void showToJudge(Section section) {
    audit.walk().showControls(new Extent.OfSection(section), Filter.TO_JUDGE);
  }

  void showControl(Assessment assessment) {
    audit.open().row(assessment.control().id()).ifPresent(audit.walk()::showControl);
  }

  /// Moves one of the first things by so many places, and remembers the order.
  void move(Assessment what, int by) {
    var first = new ArrayList<>(overview.get().first());
    int from = first.indexOf(what);
    int to = from + by;
    if (from < 0 || to < 0 || to >= first.size()) {
      return;
    }
    first.add(to, first.remove(from));
    remembered.put(
        orderKey(), String.join(" ", first.stream().map(one -> one.control().id()).toList()));
    count();
  }

  private List<String> order() {
    return remembered.get(orderKey()).map(ids -> List.of(ids.split(" "))).orElse(List.of());
  }

  private String orderKey() {
    return "audit." + current() + ".first";
  }
}
