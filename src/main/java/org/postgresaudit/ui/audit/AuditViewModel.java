package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Facet;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.find.Traits;
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

/// State and actions of the screen on which the auditor works through one audit: what is looked at,
/// which control is chosen, and the way from one to the next.
public final class AuditViewModel {
  private final OpenAudit open;
  private final Navigator navigator;
  private final Parts parts;
  private final Listing listing;
  private final VerdictViewModel verdict;
  private final RunViewModel run;
  private final ReviewViewModel review;
  private final Beside beside;
  private final ReadOnlyObjectWrapper<Extent> extent =
      new ReadOnlyObjectWrapper<>(new Extent.Everything());
  private final Asking asking;
  private Runnable toControls = () -> {};
  private final ReadOnlyObjectWrapper<Optional<ControlRow>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

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
    this.parts = new Parts(open.checklist());
    this.listing = new Listing(open.checklist(), open.rows(), open::traits);
    this.asking = new Asking(open, listing, new Finder(open, work, status), chosen);
    this.verdict = new VerdictViewModel(open, audits, work, status, clock, asking::changed);
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

  /// How much of the checklist is looked at.
  public ReadOnlyObjectProperty<Extent> extentProperty() {
    return extent.getReadOnlyProperty();
  }

  /// What is looked for.
  public ReadOnlyObjectProperty<ControlQuery> queryProperty() {
    return asking.queryProperty();
  }

  /// The control in the right pane; absent before the first was chosen.
  public ReadOnlyObjectProperty<Optional<ControlRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// How the list is ordered.
  public Order order() {
    return listing.order();
  }

  /// Looks at a part of the checklist.
  public void look(Extent at) {
    listing.look(at);
    extent.set(at);
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

  /// Clears filter and section, so that every control is in the list.
  public void showAll() {
    ask(ControlQuery.ALL);
    look(new Extent.Everything());
  }

  /// Opens a control; what was typed for the one before is stored.
  public void choose(ControlRow row) {
    if (chosen.get().filter(c -> c == row).isPresent()) {
      return;
    }
    chosen.set(Optional.of(row));
    verdict.show(chosen.get());
  }

  /// Opens the next control of the list.
  public void next() {
    step(1);
  }

  /// Opens the control before.
  public void previous() {
    step(-1);
  }

  /// Opens the next control somebody has to decide, in list order and across sections.
  public void nextUndecided() {
    verdict.store();
    var here = Listing.from(chosen.get(), listing.rows());
    var everywhere = Listing.from(chosen.get(), open.rows());
    Stream.concat(here.stream(), everywhere.stream())
        .filter(row -> !row.standing().decided())
        .findFirst()
        .ifPresent(this::reveal);
  }

  /// Called whenever a control is to come into view, or the list was filtered from elsewhere.
  void onReveal(Runnable show) {
    toControls = show;
  }

  /// Shows the controls of a part of the checklist that stand under a filter, from wherever the
  /// auditor is in the audit.
  public void showControls(Extent of, Filter by) {
    showControls(of, by.query());
  }

  /// Shows the controls of a part of the checklist that a query takes, from wherever the auditor is
  /// in the audit. The first is chosen, of a query without words.
  public void showControls(Extent of, ControlQuery by) {
    ask(by);
    look(of);
    listing.rows().stream().findFirst().ifPresent(this::choose);
    toControls.run();
  }

  /// Shows the open findings of one severity in a part of the checklist, from wherever the auditor
  /// is in the audit.
  public void showOpen(Extent of, Severity severity) {
    showControls(
        of,
        ControlQuery.of(Facet.STATE, Traits.OPEN)
            .with(ControlQuery.of(Facet.SEVERITY, severity.word())));
  }

  /// Opens a control from wherever the auditor is in the audit.
  public void showControl(ControlRow row) {
    reveal(row);
    toControls.run();
  }

  /// Opens a control wherever it is, and widens the list if it is not in it.
  public void reveal(ControlRow row) {
    if (!extent.get().holds(row.control())) {
      open.checklist()
          .section(row.control().section())
          .ifPresent(section -> look(new Extent.OfSection(section)));
    }
    if (!listing.rows().contains(row)) {
      ask(ControlQuery.ALL);
    }
    listing.reveal(row);
    choose(row);
  }

  /// Looks at the next section, or the one before.
  ///
  /// @param by 1 or -1
  public void stepSection(int by) {
    parts
        .sectionBeside(extent.get(), by)
        .ifPresent(
            next -> {
              look(next);
              listing.rows().stream().findFirst().ifPresent(this::choose);
            });
  }

  /// Takes back the last change of all and shows what it was on.
  public void undoLast() {
    verdict.undo().ifPresent(this::reveal);
  }

  /// Makes the change again that was taken back last, and shows what it is on.
  public void redoLast() {
    verdict.redo().ifPresent(this::reveal);
  }

  private void reveal(Step step) {
    var change = step.changes().getFirst();
    reveal(change.row());
    verdict.speakOf(
        verdict.findings().stream()
            .filter(f -> change.finding().filter(f.key()::equals).isPresent())
            .findFirst());
  }

  /// Controls of the part looked at that have no verdict.
  public List<ControlRow> withoutVerdict() {
    return listing.inExtent().stream().filter(row -> row.assessment().verdict().isEmpty()).toList();
  }

  /// Marks them as not assessed, all for the same reason.
  public void markNotAssessed(String reason) {
    verdict.notAssessed(withoutVerdict(), reason);
  }

  /// Asks the chosen control again.
  public void probeAgain() {
    chosen
        .get()
        .filter(row -> !row.control().isAttestation())
        .ifPresent(row -> run.probe(List.of(row.control())));
  }

  /// The section of the chosen control; absent before the first was chosen.
  Optional<Section> sectionAtHand() {
    return chosen.get().flatMap(row -> open.checklist().section(row.control().section()));
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

  /// Goes back to where the auditor was, or to the first control.
  void resume(Optional<String> wanted, Optional<Place> remembered) {
    remembered.ifPresent(
        place -> {
          listing.sort(place.order());
          parts.named(place.extent()).ifPresent(this::look);
          ask(place.query());
        });
    wanted.flatMap(open::row).ifPresentOrElse(this::reveal, () -> resume(remembered));
  }

  /// The control that was open may lie outside of what was looked for; both are there again.
  private void resume(Optional<Place> remembered) {
    remembered
        .flatMap(place -> open.row(place.control()))
        .or(() -> listing.rows().stream().findFirst())
        .ifPresent(
            row -> {
              listing.reveal(row);
              choose(row);
            });
  }

  /// Where the auditor is, to be remembered.
  Place place() {
    return new Place(
        chosen.get().map(row -> row.control().id()).orElse(""),
        extent.get().key(),
        asking.query(),
        listing.order());
  }

  private void step(int by) {
    var rows = listing.rows();
    int now = chosen.get().map(rows::indexOf).orElse(-1);
    int next = now < 0 ? 0 : now + by;
    if (0 <= next && next < rows.size()) {
      listing.reveal(rows.get(next));
      choose(rows.get(next));
    }
  }
}
