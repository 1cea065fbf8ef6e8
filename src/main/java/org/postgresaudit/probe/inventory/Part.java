package org.postgresaudit.probe.inventory;

import java.util.List;

/// One part of an inventory, or why it is not known.
public sealed interface Part {
  /// It was read.
  ///
  /// @param rows values in the order of the kind's columns; absent values are empty text, secrets
  ///   are masked
  /// @param rowCount how many rows there are on the server
  /// @param truncated more rows than these; the rest is not known
  /// @param gaps what of it could not be read, such as one closed database
  record Read(List<List<String>> rows, long rowCount, boolean truncated, List<Gap> gaps)
      implements Part {
    public Read {
      rows = rows.stream().map(List::copyOf).toList();
      gaps = List.copyOf(gaps);
    }

    /// Whether nothing is missing.
    public boolean missesNothing() {
      return !truncated && gaps.isEmpty();
    }
  }

  /// It could not be read.
  ///
  /// @param reason a sentence for people
  /// @param serverWords what the server said; empty when it said nothing
  record NotRead(String reason, String serverWords) implements Part {}

  /// Something that is missing in what was read.
  ///
  /// @param where the database; empty when it concerns the server
  /// @param reason a sentence for people
  /// @param serverWords what the server said; empty when it said nothing
  record Gap(String where, String reason, String serverWords) {}
}
