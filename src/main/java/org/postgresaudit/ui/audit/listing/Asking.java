package org.postgresaudit.ui.audit.listing;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.ControlRow.Phase;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Facet;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.find.Hit;
import org.postgresaudit.ui.audit.find.Where;

/// What is looked for among the controls, and what of it is in the list. Criteria act at once;
/// words when their search is done.
public final class Asking {
  private final OpenAudit open;
  private final Listing listing;
  private final Finder finder;
  private final ObservableValue<Optional<ControlRow>> chosen;
  private final ReadOnlyObjectWrapper<ControlQuery> query =
      new ReadOnlyObjectWrapper<>(ControlQuery.ALL);
  private final ReadOnlyIntegerWrapper searches = new ReadOnlyIntegerWrapper();

  /// @param chosen the control above which nothing may move
  public Asking(
      OpenAudit open,
      Listing listing,
      Finder finder,
      ObservableValue<Optional<ControlRow>> chosen) {
    this.open = open;
    this.listing = listing;
    this.finder = finder;
    this.chosen = chosen;
  }

  public ControlQuery query() {
    return query.get();
  }

  public ReadOnlyObjectProperty<ControlQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// Rises when a search is done, with which counts and the places of hits may change.
  public ReadOnlyIntegerProperty searchesProperty() {
    return searches.getReadOnlyProperty();
  }

  /// Shows what a query takes.
  public void ask(ControlQuery by) {
    var before = query.get();
    if (by.equals(before)) {
      return;
    }
    query.set(by);
    if (!by.criteria().equals(before.criteria())) {
      listing.filter(by);
    }
    if (by.words().isEmpty()) {
      finder.cease();
      found(Optional.empty());
    } else if (!by.words().equals(before.words())) {
      finder.find(by.words(), hits -> found(Optional.of(hits)));
    }
  }

  /// Filters the list; the present filter again clears it.
  public void filter(Filter by) {
    var next = Filter.of(query()).filter(now -> now == by).isPresent() ? Filter.ALL : by;
    ask(next.in(query()));
  }

  /// A result or an annotation came.
  public void changed(ControlRow row) {
    finder.changed(
        row,
        query().words(),
        hit -> {
          listing.found(row, hit);
          listing.changed(row, chosen.getValue());
        });
    listing.changed(row, chosen.getValue());
  }

  /// Where a control of the list holds the words looked for; absent when its title does.
  public Optional<Hit> hit(ControlRow row) {
    return listing.hit(row).filter(hit -> hit.where() != Where.TITLE);
  }

  /// How many controls are in the list, folded groups included.
  public int shown() {
    return listing.rows().size();
  }

  /// How many controls of the part looked at would stand under a filter, the rest of the query as
  /// it is. While a run goes on, those that wait to be asked do not count.
  public int count(Filter filter) {
    var by = filter.in(query());
    return (int)
        listing.searchedRows().stream()
            .filter(row -> row.phase() == Phase.SETTLED && by.takes(open.traits(row)))
            .count();
  }

  /// How many controls of the part looked at each value of each facet would leave.
  public Map<Facet, Map<String, Integer>> counts() {
    return query().counts(listing.searchedRows().stream().map(open::traits).toList());
  }

  /// How many controls of the part looked at a query would take, its words aside.
  public int matches(ControlQuery by) {
    return (int) listing.inExtent().stream().filter(row -> by.takes(open.traits(row))).count();
  }

  private void found(Optional<Map<String, Hit>> hits) {
    listing.found(hits);
    searches.set(searches.get() + 1);
  }
}
