package org.postgresaudit.ui.audit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Facet;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.find.Traits;
import org.postgresaudit.ui.audit.listing.Asking;
import org.postgresaudit.ui.audit.listing.Listing;
import org.postgresaudit.ui.audit.verdict.VerdictViewModel;

/// The way through an audit: which part of the checklist is looked at, which control is chosen, and
/// how the auditor comes from one to the next, to a control named elsewhere, and back to where they
/// were.
public final class Walk {
  private final OpenAudit open;
  private final Parts parts;
  private final Listing listing;
  private final Asking asking;
  private final VerdictViewModel verdict;
  private final ReadOnlyObjectWrapper<Optional<ControlRow>> chosen;
  private final ReadOnlyObjectWrapper<Extent> extent =
      new ReadOnlyObjectWrapper<>(new Extent.Everything());
  private Runnable toControls = () -> {};

  /// @param chosen the control in the right pane, which is changed here alone
  Walk(
      OpenAudit open,
      Listing listing,
      Asking asking,
      VerdictViewModel verdict,
      ReadOnlyObjectWrapper<Optional<ControlRow>> chosen) {
    this.open = open;
    this.parts = new Parts(open.checklist());
    this.listing = listing;
    this.asking = asking;
    this.verdict = verdict;
    this.chosen = chosen;
  }

  /// How much of the checklist is looked at.
  public ReadOnlyObjectProperty<Extent> extentProperty() {
    return extent.getReadOnlyProperty();
  }

  /// The control in the right pane; absent before the first was chosen.
  public ReadOnlyObjectProperty<Optional<ControlRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Looks at a part of the checklist.
  public void look(Extent at) {
    listing.look(at);
    extent.set(at);
  }

  /// Clears filter and section, so that every control is in the list.
  public void showAll() {
    asking.ask(ControlQuery.ALL);
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
    asking.ask(by);
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
      asking.ask(ControlQuery.ALL);
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

  /// Goes back to where the auditor was, or to the first control.
  void resume(Optional<String> wanted, Optional<Place> remembered) {
    remembered.ifPresent(
        place -> {
          listing.sort(place.order());
          parts.named(place.extent()).ifPresent(this::look);
          asking.ask(place.query());
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
