package org.postgresaudit.ui.audit.evidence;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.postgresaudit.probe.ProbeResult;

/// The evidence of all places a control was asked in, as one table with the place in front. The
/// rows are views of those in the results; no text is there twice.
///
/// @param control id of the control
/// @param total how many rows there were in all places
/// @param more whether there were more than anybody counted
public record EvidenceRows(
    String control, List<String> columns, List<List<String>> rows, long total, boolean more) {
  public static EvidenceRows of(List<ProbeResult> results) {
    var columns =
        results.stream()
            .map(r -> r.evidence().columns())
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean places = results.stream().anyMatch(r -> r.database().isPresent());
    var rows = new ArrayList<List<String>>();
    long total = 0;
    boolean more = false;
    for (var result : results) {
      var evidence = result.evidence();
      if (!evidence.columns().equals(columns)) {
        continue;
      }
      if (places) {
        var place = result.database().orElse("");
        evidence.rows().forEach(row -> rows.add(new Placed(place, row)));
      } else {
        rows.addAll(evidence.rows());
      }
      total += evidence.rowCount();
      more |= evidence.truncated();
    }
    var heads = new ArrayList<String>();
    if (places) {
      heads.add(EvidenceMessages.databaseColumn());
    }
    heads.addAll(columns);
    var control = results.stream().map(ProbeResult::control).findFirst().orElse("");
    return new EvidenceRows(control, List.copyOf(heads), rows, total, more);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// How many there are, and whether all are here.
  public String size() {
    if (more && total <= rows.size()) {
      return EvidenceMessages.rowsOfAtLeast(rows.size());
    }
    return total > rows.size()
        ? EvidenceMessages.rowsOfMore(rows.size(), total)
        : EvidenceMessages.rows(rows.size());
  }

  /// A row with its place in front.
  private static final class Placed extends AbstractList<String> implements RandomAccess {
    private final String place;
    private final List<String> row;

    Placed(String place, List<String> row) {
      this.place = place;
      this.row = row;
    }

    @Override
    public String get(int at) {
      return at == 0 ? place : row.get(at - 1);
    }

    @Override
    public int size() {
      return row.size() + 1;
    }
  }
}
