package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong with files, so that people are told everything at once.
final class ReadFaults {
  /// Nobody reads more, and a folder of anything must not fill the memory with complaints.
  private static final int MOST = 1_000;

  private final List<ChecklistFault> found = new ArrayList<>();

  void add(ChecklistFault fault) {
    fault.all().stream().limit(MOST - found.size()).forEach(found::add);
  }

  /// What is read, or the given value in its place when it is faulty.
  <T> T tried(Supplier<T> read, T otherwise) {
    try {
      return read.get();
    } catch (ChecklistFault fault) {
      add(fault);
      return otherwise;
    }
  }

  void tried(Runnable check) {
    try {
      check.run();
    } catch (ChecklistFault fault) {
      add(fault);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /// Throws all of them as one, in the order of files and lines, when there is any.
  void raise() {
    if (!found.isEmpty()) {
      throw new ChecklistFault(
          found.stream()
              .sorted(
                  Comparator.comparing(ChecklistFault::file)
                      .thenComparingInt(ChecklistFault::line)
                      .thenComparing(ChecklistFault::reason))
              .toList());
    }
  }
}
