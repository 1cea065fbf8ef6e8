package org.postgresaudit.ui.audit.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.find.Facet;
import org.postgresaudit.ui.audit.find.Traits;

/// The values of a facet in the order people expect.
final class FacetValues {
  private FacetValues() {}

  static List<String> ordered(Facet facet, Collection<String> values) {
    var order = order(facet);
    var sorted = new ArrayList<>(values);
    sorted.sort(
        Comparator.comparingInt((String value) -> place(order, value))
            .thenComparing(value -> value.toLowerCase(Locale.ROOT)));
    return sorted;
  }

  private static int place(List<String> order, String value) {
    int at = order.indexOf(value);
    return at < 0 ? order.size() : at;
  }

  private static List<String> order(Facet facet) {
    return switch (facet) {
      case RESULT ->
          Stream.concat(
                  Arrays.stream(Result.values()).map(Result::word), Stream.of(Traits.NOT_ASKED))
              .toList();
      case STATE -> List.of(Traits.UNDECIDED, Traits.DECIDED, Traits.OPEN);
      case SEVERITY -> Arrays.stream(Severity.values()).map(Severity::word).toList().reversed();
      case VERDICT -> Arrays.stream(Verdict.values()).map(Traits::word).toList();
      case DUE -> List.of(Traits.OVERDUE, Traits.SOON, Traits.LATER);
      case EXPIRY ->
          List.of(Traits.RISK_OVER, Traits.RISK_ENDS, Traits.ANSWER_OVER, Traits.ANSWER_ENDS);
      case REVIEW -> List.of(Traits.WAITS, Traits.SETTLED);
      case SECTION, DATABASE, STANDARD, CODE, OWNER, ATTACHMENT, NOTE, CHANGED -> List.of();
    };
  }
}
