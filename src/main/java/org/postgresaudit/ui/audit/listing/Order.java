package org.postgresaudit.ui.audit.listing;

import java.util.Comparator;
import java.util.List;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.desk.ControlRow;

/// How the controls of a group follow each other.
public enum Order {
  CHECKLIST,
  SEVERITY,
  RESULT;

  private static final List<Result> RESULTS = List.of(Result.values());

  Comparator<ControlRow> comparator() {
    Comparator<ControlRow> byPlace = Comparator.comparingInt(ControlRow::place);
    return switch (this) {
      case CHECKLIST -> byPlace;
      case SEVERITY ->
          Comparator.comparing((ControlRow row) -> row.standing().severity())
              .reversed()
              .thenComparing(byPlace);
      case RESULT ->
          Comparator.comparing(
                  (ControlRow row) ->
                      row.standing().result().map(RESULTS::indexOf).orElse(RESULTS.size()))
              .thenComparing(byPlace);
    };
  }
}
