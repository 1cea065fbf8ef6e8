package org.postgresaudit.probe.inventory;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.inventory.Part.Gap;

/// Rows of one kind while they come in, from one place after another.
final class Shelf {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final int most;
  private long rowCount;
  private boolean answered;

  Shelf(int most) {
    this.most = most;
  }

  /// How many more rows are kept.
  int room() {
    return most - rows.size();
  }

  /// @param all how many rows there are in that place
  void add(List<List<String>> some, long all) {
    answered = true;
    rowCount += all;
    rows.addAll(some.subList(0, Math.min(room(), some.size())));
  }

  void miss(Gap gap) {
    gaps.add(gap);
  }

  /// A part nobody answered anything of was not read.
  Part part() {
    if (!answered && !gaps.isEmpty()) {
      return new Part.NotRead(gaps.getFirst().reason(), gaps.getFirst().serverWords());
    }
    return new Part.Read(rows, rowCount, rowCount > rows.size(), gaps);
  }
}
