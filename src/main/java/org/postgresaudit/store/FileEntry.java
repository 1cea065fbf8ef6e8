package org.postgresaudit.store;

import java.util.List;

/// One entry of the file of an audit, as the list at its end tells of it.
///
/// @param sha256 of its bytes, lower-case hex
record FileEntry(String name, long size, String sha256) {
  /// The list at the end.
  record Inventory(List<FileEntry> entries) {
    Inventory {
      entries = List.copyOf(entries);
    }
  }
}
