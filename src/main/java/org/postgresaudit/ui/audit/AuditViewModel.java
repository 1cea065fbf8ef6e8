package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.listing.Asking;
import org.postgresaudit.ui.audit.listing.Finder;
import org.postgresaudit.ui.audit.listing.Line;
import org.postgresaudit.ui.audit.listing.Listing;
import org.postgresaudit.ui.audit.listing.Order;
import org.postgresaudit.ui.audit.review.ReviewViewModel;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.audit.run.RunViewModel;
import org.postgresaudit.ui.audit.verdict.Step;
import org.postgresaudit.ui.audit.verdict.VerdictViewModel;
import org.postgresaudit.ui.work.BackgroundWork;

/// State and actions of the screen on which the auditor works through one audit, put together from
/// what its rooms know: the list, the way through it, the verdict form, the review and the run.
public final class AuditViewModel {
  private final OpenAudit open;
  private final Navigator navigator;
  private final Listing listing;
  private final VerdictViewModel verdict;
  private final RunViewModel run;
  private final ReviewViewModel review;
  private final Beside beside;
  private final Asking asking;
  private final Walk walk;

  AuditViewModel(
      OpenAudit open,
      AuditStore audits,
      Probing probing,
      BackgroundWork work,
      Navigator navigator,
      Status status,
      InstantSource clock) {
    this.open = open;
    this.navigator = navigator;
    var chosen = new ReadOnlyObjectWrapper<Optional<ControlRow>>(Optional.empty());
    this.listing = new Listing(open.checklist(), open.rows(), open::traits);
    this.asking = new Asking(open, listing, new Finder(open, work, status), chosen);
    this.verdict = new VerdictViewModel(open, audits, work, status, clock, asking::changed);
    this.walk = new Walk(open, listing, asking, verdict, chosen);
    this.review = new ReviewViewModel(open, audits, work, status, clock);
    this.beside = Beside.of(verdict, open, audits, work, status, clock, asking::changed);
    this.run = new RunViewModel(open, probing, status, asking::changed);
  }

  /// The audit on the desk.
  public OpenAudit open() {
    return open;
  }

  /// The form for the chosen control.
  public VerdictViewModel verdict() {
    return verdict;
  }

  /// The review by a second person.
  public ReviewViewModel review() {
    return review;
  }

  /// The way from control to control.
  public Walk walk() {
    return walk;
  }

  /// Attachments and pinned rows.
  public Beside beside() {
    return beside;
  }

  /// What the machine is asking.
  public RunViewModel run() {
    return run;
  }

  /// The list of controls as it is shown.
  public ObservableList<Line> lines() {
    return listing.lines();
  }

  /// What is looked for.
  public ReadOnlyObjectProperty<ControlQuery> queryProperty() {
    return asking.queryProperty();
  }

  /// How the list is ordered.
  public Order order() {
    return listing.order();
  }

  /// Filters the list; the present filter again clears it.
  public void filter(Filter by) {
    asking.filter(by);
  }

  /// Shows what holds every word typed.
  public void search(String typed) {
    ask(asking.query().with(typed));
  }

  /// Shows what a query takes.
  public void ask(ControlQuery by) {
    asking.ask(by);
  }

  /// What is looked for, and how much of it there is.
  public Asking asking() {
    return asking;
  }

  /// Orders the list.
  public void sort(Order by) {
    listing.sort(by);
  }

  /// Folds or unfolds a group.
  public void fold(Line.Head head) {
    listing.fold(head.key());
  }

  /// Takes back the last change of all and shows what it was on.
  public void undoLast() {
    verdict.undoing().undo().ifPresent(this::revealed);
  }

  /// Makes the change again that was taken back last, and shows what it is on.
  public void redoLast() {
    verdict.undoing().redo().ifPresent(this::revealed);
  }

  private void revealed(Step step) {
    switch (step) {
      case Step.Said(var changes) ->
          revealed(changes.getFirst().row(), changes.getFirst().finding());
      case Step.Done(var deed) ->
          open.row(deed.control()).ifPresent(row -> revealed(row, deed.finding()));
    }
  }

  private void revealed(ControlRow row, Optional<FindingKey> finding) {
    walk.reveal(row);
    verdict.speakOf(
        verdict.findings().stream()
            .filter(f -> finding.filter(f.key()::equals).isPresent())
            .findFirst());
  }

  /// Controls of the part looked at that have no verdict.
  public List<ControlRow> withoutVerdict() {
    return listing.inExtent().stream().filter(row -> row.assessment().verdict().isEmpty()).toList();
  }

  /// Marks them as not assessed, all for the same reason.
  public void markNotAssessed(String reason) {
    verdict.ofSeveral().notAssessed(withoutVerdict(), reason);
  }

  /// Asks the chosen control again.
  public void probeAgain() {
    chosenProperty()
        .get()
        .filter(row -> !row.control().isAttestation())
        .ifPresent(row -> run.probe(List.of(row.control())));
  }

  /// The section of the chosen control; absent before the first was chosen.
  Optional<Section> sectionAtHand() {
    return chosenProperty().get().flatMap(row -> open.checklist().section(row.control().section()));
  }

  /// Asks every control of that section again.
  public void probeSection() {
    sectionAtHand()
        .ifPresent(
            section ->
                run.probe(
                    open.rowsIn(new Extent.OfSection(section)).stream()
                        .map(ControlRow::control)
                        .filter(control -> !control.isAttestation())
                        .toList()));
  }

  /// Opens the report.
  public void openReport() {
    verdict.store();
    navigator.go(new Screen.ReportOf(open.audit().id()));
  }

  /// Asks about an audit that comes back to this one.
  public void followUp() {
    navigator.go(new Screen.FollowUpOf(open.audit().id()));
  }

  /// How much of the checklist is looked at.
  public ReadOnlyObjectProperty<Extent> extentProperty() {
    return walk.extentProperty();
  }

  /// The control in the right pane; absent before the first was chosen.
  public ReadOnlyObjectProperty<Optional<ControlRow>> chosenProperty() {
    return walk.chosenProperty();
  }

  /// Looks at a part of the checklist.
  public void look(Extent at) {
    walk.look(at);
  }

  /// Opens a control; what was typed for the one before is stored.
  public void choose(ControlRow row) {
    walk.choose(row);
  }

  /// Clears filter and section, so that every control is in the list.
  public void showAll() {
    walk.showAll();
  }
}
