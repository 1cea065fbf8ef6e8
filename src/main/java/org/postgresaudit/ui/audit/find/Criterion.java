package org.postgresaudit.ui.audit.find;

import java.util.Comparator;

/// One value of one facet that is asked for.
public record Criterion(Facet facet, String value) implements Comparable<Criterion> {
  private static final Comparator<Criterion> BY_FACET_THEN_VALUE =
      Comparator.comparing(Criterion::facet).thenComparing(Criterion::value);

  @Override
  public int compareTo(Criterion other) {
    return BY_FACET_THEN_VALUE.compare(this, other);
  }
}
