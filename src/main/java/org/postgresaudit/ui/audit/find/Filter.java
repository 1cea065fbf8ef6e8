package org.postgresaudit.ui.audit.find;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.Result;

/// One of the filters that stand above the list of controls, for the queries asked most.
public enum Filter {
  ALL,
  FOUND,
  TO_JUDGE,
  NOT_CHECKED,
  UNDECIDED;

  /// The facets these filters decide; whatever else is asked is none of theirs.
  public static final Set<Facet> FACETS = EnumSet.of(Facet.RESULT, Facet.STATE);

  /// What it asks for. A probe that broke could not look either, so it stands with the ones not
  /// checked.
  public ControlQuery query() {
    return switch (this) {
      case ALL -> ControlQuery.ALL;
      case FOUND -> ControlQuery.of(Facet.RESULT, Result.FOUND.word());
      case TO_JUDGE -> ControlQuery.of(Facet.RESULT, Result.AWAITING_AUDITOR.word());
      case NOT_CHECKED ->
          ControlQuery.of(Facet.RESULT, Result.NOT_CHECKED.word(), Result.BROKEN.word());
      case UNDECIDED -> ControlQuery.of(Facet.STATE, Traits.UNDECIDED);
    };
  }

  /// A query in which this filter stands in place of another.
  public ControlQuery in(ControlQuery whole) {
    return whole.without(FACETS).with(query());
  }

  /// The filter a query has; absent when it asks these facets for something no filter does.
  public static Optional<Filter> of(ControlQuery query) {
    var asked = query.only(FACETS);
    return Arrays.stream(values()).filter(filter -> filter.query().equals(asked)).findFirst();
  }
}
