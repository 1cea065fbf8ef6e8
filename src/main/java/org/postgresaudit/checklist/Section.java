package org.postgresaudit.checklist;

import java.util.List;
import java.util.stream.Stream;

/// One of the nine chapters of the checklist, such as `3-database-security`.
public record Section(String id, String title, String introduction, List<Item> items) {
  /// Its place in the checklist, 1 to 9.
  public int number() {
    return Integer.parseInt(id.substring(0, id.indexOf('-')));
  }

  /// Its controls in order.
  public Stream<Control> controls() {
    return items.stream().flatMap(item -> item.controls().stream());
  }
}
